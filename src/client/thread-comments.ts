import { learn } from '../search/text/tongues.ts';
import { pauseIfLong } from './pause.ts';
import { textsIn } from './ranges-in.ts';
import { ThreadIndex, type Said } from './thread-index.ts';

/** What somebody typed in a comment: its title and its text, without what the page adds. */
export function typedIn(comment: Element): Text[] {
  const parts = comment.querySelectorAll(':scope > header .title, :scope > .said');
  return Array.from(parts).flatMap((part) => [...textsIn(part, 'summary')]);
}

/** The name that a comment is signed with. */
export function nameIn(comment: Element): Text | undefined {
  const signed = comment.querySelector(':scope > header b');
  return signed ? (textsIn(signed, '[hidden]').next().value as Text | undefined) : undefined;
}

/** Takes the comments of a page apart, with rests, so that the page answers meanwhile. */
export async function indexThread(comments: readonly Element[]): Promise<ThreadIndex> {
  const language = document.querySelector('.said')?.closest('[lang]')?.getAttribute('lang') ?? '';
  await learn([language]);
  const index = new ThreadIndex(language);
  const rest = pauseIfLong();
  for (const comment of comments) {
    index.add(saidIn(comment));
    await rest();
  }
  return index;
}

function saidIn(comment: Element): Said {
  return {
    author: nameIn(comment)?.data.trim() ?? '',
    text: typedIn(comment)
      .map(({ data }) => data)
      .join('\n'),
  };
}
