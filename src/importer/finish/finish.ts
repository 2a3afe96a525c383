import type { ArticleMatter } from '../../model/article.ts';
import type { Site } from '../../model/site.ts';
import { gaps, type Thread } from '../../model/thread.ts';
import { finishMatter } from './matter.ts';
import { finishThread } from './thread.ts';
import type { PagePart } from '../html/page/page-part.ts';
import type { Draft, DraftPicture, Overrides } from '../reader.ts';
import type { Pseudonyms } from '../pseudonyms/pseudonyms.ts';
import type { Words } from '../words.ts';

/** An article that keeps every rule of the model and may be written. */
export interface Finished {
  matter: ArticleMatter;
  body: string;
  thread?: Thread;
  pictures: DraftPicture[];
  /** Set where it is one page of an article that had several. */
  part?: PagePart;
}

/** What a draft is finished against. */
export interface Desk {
  site: Site;
  words: Words;
  /** The names that commenters bear, if not their own. */
  pseudonyms?: Pseudonyms | undefined;
}

/**
 * Completes a draft: overrides, what the comments tell, what the site knows; drops what breaks the
 * model and says so in `losses`.
 * @throws Refusal if title or day are missing
 */
export function finish(draft: Draft, overrides: Overrides, desk: Desk): Finished {
  const { thread, losses } = finishThread(draft.thread, desk.words);
  const body = draft.body.trim();
  const bare = body || overrides.lead || draft.matter.lead ? [] : [desk.words.bodyMissing];
  const matter = finishMatter({ ...draft, losses: [...draft.losses, ...losses, ...bare] }, overrides, thread, desk);
  return { matter, body, pictures: draft.pictures, ...(thread && { thread }), ...(draft.part && { part: draft.part }) };
}

/** Says in `losses` how many comments are missing, in place of what it said before. */
export function withMissingComments(article: Finished, words: Words, before?: Thread): Finished {
  const outdated = [missingComments(before, words), missingComments(article.thread, words)];
  const others = article.matter.losses.filter((loss) => !outdated.includes(loss));
  const missing = missingComments(article.thread, words);
  return { ...article, matter: { ...article.matter, losses: missing ? [...others, missing] : others } };
}

function missingComments(thread: Thread | undefined, words: Words): string | undefined {
  if (!thread) return undefined;
  const missing = gaps(thread).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return missing > 0 ? words.commentsMissing(missing, thread.comments.length + missing) : undefined;
}

/** Takes the names out that only a later capture shows to be commenters'. */
export function withLatePseudonyms(article: Finished, { pseudonyms }: Desk): Finished {
  return pseudonyms && article.thread ? { ...article, thread: pseudonyms.late(article.thread) } : article;
}
