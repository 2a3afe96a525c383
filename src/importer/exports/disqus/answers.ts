import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { Refusal, type ReadySource } from '../../reader.ts';
import { beginningOf } from '../head.ts';
import { isFields, readJson } from '../json/json.ts';
import { threadAlone, threadOf } from '../thread-of.ts';
import { threadsIn, type AnsweredThread } from './answer.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * What the service of Disqus answered to programs that gather comments, one answer or a list of them: for papers such
 * as Süddeutsche, which had their readers discuss there, often all that is left.
 */
export const disqusAnswers: Container = { name: 'disqus', recognises, open };

function recognises(head: Uint8Array): boolean {
  const beginning = beginningOf(head);
  return (
    /^\s*[[{]/.test(beginning) &&
    ['"raw_message"', '"isSpam"', '"createdAt"', '"thread"'].every((name) => beginning.includes(name))
  );
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const root = await readJson(file);
  const threads = threadsIn((Array.isArray(root) ? root : [root]).filter(isFields));
  if (threads.length === 0) {
    throw unknownVersion('It is of the service of Disqus, but in a version that is not known here.');
  }
  for (const thread of threads) yield sourceOf(thread, file.name);
}

function sourceOf({ id, clue, comments, facts }: AnsweredThread, file: string): ReadySource {
  const name = `${file}/${clue.urls[0] ?? clue.title ?? id}`;
  const source = threadAlone(name, clue, [facts, comments], () => threadOf(comments, facts));
  if (clue.urls.length > 0 || clue.title !== undefined) return source;
  return {
    ...source,
    draft(overrides, surroundings) {
      if (overrides.source?.url) return source.draft(overrides, surroundings);
      throw new Refusal(
        'It does not say which article these comments of Disqus are about. Name its address with --url.',
      );
    },
  };
}
