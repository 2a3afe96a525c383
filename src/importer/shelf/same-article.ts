import { dayOf } from '../../model/moment.ts';
import { slugify } from '../../model/slug.ts';
import type { Comment, Thread } from '../../model/thread.ts';
import type { Finished } from '../finish/finish.ts';
import { addressKey, meaningfulQuery } from './source-address.ts';

/** As much of an article as it takes to know it again. */
export interface Known extends Pick<Finished, 'matter' | 'body' | 'thread' | 'part'> {
  /** Where it stands, if it does. */
  place?: { slug: string };
  /** What is known of its pages, if it has several. */
  record?: { parts?: readonly unknown[] | undefined };
  /** Whether its text may have been changed by hand. */
  edited?: { article: boolean };
}

/** Whether two texts are the same article: by their addresses if both have one, else by title, day and text, which may have been mended by hand. */
export function isSameArticle(held: Known, coming: Known): boolean {
  const [heldUrl, comingUrl] = [held.matter.source.url, coming.matter.source.url];
  const [heldKey, comingKey] = [addressKey(heldUrl), addressKey(comingUrl)];
  if (heldKey !== undefined && comingKey !== undefined) {
    if (heldKey !== comingKey) return false;
    // Old systems served every article at `artikel.php?id=…`; where nothing else agrees, the query counts.
    return meaningfulQuery(heldUrl) === meaningfulQuery(comingUrl) || sameTitle(held, coming) || sameBody(held, coming);
  }
  if (!sameTitle(held, coming)) return false;
  if (coming.part && held.record?.parts) return sameDay(held, coming);
  if (sameBody(held, coming)) return sameDay(held, coming);
  const oneIsBare = !held.body || !coming.body;
  const isMended = held.edited?.article === true && mostlySameBody(held, coming) && sameDay(held, coming);
  return (oneIsBare || isMended) && !contradict(held.thread, coming.thread);
}

/**
 * Whether two comments with one number are one: by id or text, or by author, day and a beginning in
 * common, for a text may have been mended by hand. One that was removed may have been anything.
 */
export function isSameComment(a: Comment, b: Comment): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.status === 'removed' || b.status === 'removed') return true;
  const [textA, textB] = [lettersOf(a.text ?? a.html), lettersOf(b.text ?? b.html)];
  if (textA === textB) return a.author === b.author || textA.length > 40;
  const sameHand = a.author === b.author && a.published?.slice(0, 10) === b.published?.slice(0, 10);
  return sameHand && ((a.title !== undefined && a.title === b.title) || textA.slice(0, 20) === textB.slice(0, 20));
}

/** A headline that was changed by hand is still the name of the folder. */
function sameTitle(held: Known, coming: Known): boolean {
  if (lettersOf(held.matter.title) === lettersOf(coming.matter.title)) return true;
  return held.place?.slug.replace(/-\d+$/, '') === slugify(coming.matter.title);
}

/** Whether two captures say the same, letter by letter; a capture without a text contradicts nothing. */
export function isSameText(held: string, coming: string): boolean {
  return held === '' || coming === '' || lettersOf(held) === lettersOf(coming);
}

function sameBody(held: Known, coming: Known): boolean {
  return held.body !== '' && lettersOf(held.body) === lettersOf(coming.body);
}

/** Whether the texts have three quarters of their words in common: different ones share little but the small words. */
function mostlySameBody(held: Known, coming: Known): boolean {
  const [ours, theirs] = [wordsOf(held.body), wordsOf(coming.body)];
  const shared = ours.intersection(theirs).size;
  return shared > 0 && shared * 4 >= Math.max(ours.size, theirs.size) * 3;
}

function wordsOf(body: string): Set<string> {
  return new Set(body.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function sameDay({ matter: held }: Known, { matter: coming }: Known): boolean {
  const guessed = [held, coming].some(({ inferred }) => inferred.includes('published'));
  return guessed || dayOf(held.published) === dayOf(coming.published);
}

function contradict(held: Thread | undefined, coming: Thread | undefined): boolean {
  const byNumber = new Map(held?.comments.map((comment) => [comment.number, comment]));
  return (coming?.comments ?? []).some((comment) => {
    const other = byNumber.get(comment.number);
    return other !== undefined && !isSameComment(other, comment);
  });
}

/** Letters and digits of a text in one case, without markup and blanks: what two captures of it have in common. */
export function lettersOf(text = ''): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
