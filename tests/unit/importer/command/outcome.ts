import type { Outcome } from '../../../../src/importer/outcome.ts';

/** An outcome with nothing to say but what is given. */
export function outcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    file: 'a.html',
    input: 'a.html',
    status: 'imported',
    article: 'articles/2015/a',
    joined: false,
    waited: 0,
    reason: null,
    inferred: [],
    losses: [],
    doubt: 0,
    reader: 'html',
    pages: 1,
    ...changes,
  };
}

/** One that was not taken. */
export function refused(reason: string, changes: Partial<Outcome> = {}): Outcome {
  return outcome({ status: 'refused', article: null, reader: null, reason, ...changes });
}
