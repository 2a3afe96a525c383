import type { Outcome } from '../outcome.ts';
import { sentenceKind } from './sentence-kind.ts';

/** More kinds than this, and the rest are one. */
const mostKinds = 200;
const others = 'For other reasons.';

/** What was said of several inputs. */
export interface Reason {
  /** As it was said, or without what is particular where several differ in that. */
  sentence: string;
  /** How many pages it was said of. */
  count: number;
  /** The first of the inputs. */
  input: string;
}

/** Counts why something became of inputs. It takes room for some hundred sentences and no more. */
export class Reasons {
  readonly #kinds = new Map<string, Reason>();

  note({ reason, input, pages }: Pick<Outcome, 'reason' | 'input' | 'pages'>): void {
    const said = (reason ?? '').replace(/^\d+ more pages? of it, for the same reason: /, '');
    const own = sentenceKind(said);
    const kind = this.#kinds.has(own) || this.#kinds.size < mostKinds ? own : others;
    const known = this.#kinds.get(kind);
    if (!known) this.#kinds.set(kind, { sentence: kind === own ? said : others, count: pages, input });
    else {
      known.count += pages;
      if (known.sentence !== said) known.sentence = kind;
    }
  }

  /** Most first. */
  get all(): Reason[] {
    return [...this.#kinds.values()].sort((a, b) => b.count - a.count || (a.sentence < b.sentence ? -1 : 1));
  }
}
