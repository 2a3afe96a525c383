import type { Wish } from '../../model/commenters.ts';
import { Names } from '../../model/quotes/names.ts';
import type { QuoteSource } from '../../model/quotes/quotation.ts';
import { plainWords } from '../../model/quotes/words.ts';
import type { Comment, Thread } from '../../model/thread.ts';
import { inlineQuotes } from '../quotes/inline.ts';
import { quotesIn, readComment } from '../quotes/thread-quotes.ts';
import { htmlWithout } from './html-without.ts';
import { literally, mentionsOf } from './mentions.ts';
import { sign, withoutNames, type Sought } from './sought.ts';
import { textWithout } from './text-without.ts';
import { TheirWords } from './their-words.ts';

type WishOf = (name: string | undefined) => Wish | undefined;

/** Takes out of a comment what is said in it of those who are sought, and what is quoted from those taken out. */
export function othersWithout(thread: Thread, { names, wishOf }: Sought): (comment: Comment) => Comment {
  const { sources } = quotesIn(thread);
  const byNumber = new Map(thread.comments.map((comment) => [comment.number, comment]));
  const isTaken = (comment: Comment | undefined) => wishOf(comment?.author) === 'remove';
  const wishByName = wishesByName(thread, wishOf);
  const theirs = new TheirWords();
  for (const comment of thread.comments) theirs.add(readComment(comment).own, comment.number, isTaken(comment));

  return (comment) => {
    const cuts = new Map<number, { lines?: number | undefined }>();
    const said = [...names];
    for (const [at, quotation] of readComment(comment).quotations.entries()) {
      const source = sources.get(comment.number)?.[at];
      const wish = source ? wishOf(byNumber.get(source.number)?.author) : wishByName(quotation.name);
      if (wish === 'remove') cuts.set(at, { lines: source?.lines });
      if (wish && quotation.name) said.push({ wish, mentions: nameIn(quotation.name, source) });
    }
    const without = (text: string) =>
      withoutNames(theirs.takenOut(withoutInline(text.normalize('NFC'), wishByName), comment.number, sign), said);
    const answered = byNumber.get(comment.replyTo ?? 0);
    const { title, text, html } = comment;
    return {
      ...comment,
      ...(title !== undefined && { title: isTaken(answered) && isSameTitle(title, answered) ? sign : without(title) }),
      ...(text !== undefined && { text: without(textWithout(text, cuts, sign)) }),
      ...(html !== undefined && { html: htmlWithout(html, { cuts, names: said, without }) }),
    };
  };
}

/** By the whole name, or by a part that only one of them has in the thread ("Sibylle" for "Sibylle M."). */
function wishesByName({ comments }: Thread, wishOf: WishOf): WishOf {
  const names = new Names();
  for (const [place, { author }] of comments.entries()) if (author !== undefined) names.add(author, place);
  return (name) => {
    if (name === undefined) return undefined;
    const meant = names.placesOf(name).places.map((place) => wishOf(comments[place]?.author));
    return wishOf(name) ?? (meant.every((wish) => wish === meant[0]) ? meant[0] : undefined);
  };
}

/** The name at the head of a quote; where its words follow without a blank, they stand in the name's place. */
function nameIn(name: string, source: QuoteSource | undefined): RegExp {
  return source?.glued ? literally(name.slice(0, -source.glued.length)) : mentionsOf(name, 'everywhere');
}

/** Lines in which words of those taken out stand in quotation marks behind their name. */
function withoutInline(text: string, wishOf: WishOf): string {
  const lines = text.split('\n').map((line) =>
    inlineQuotes(line)
      .filter(({ quotation }) => wishOf(quotation.name) === 'remove')
      .sort((a, b) => b.to - a.to)
      .reduce((left, { to, quotation }) => left.slice(0, to) + left.slice(to).replace(quotation.text, sign), line),
  );
  return lines.join('\n');
}

/** Whether a reply bears the title of what it answers, where that had one of its own. */
function isSameTitle(title: string, answered: Comment | undefined): boolean {
  const reply = /^(?:\s*(?:re|aw|antw)\s*:\s*)+/i;
  if (answered?.title === undefined || reply.test(answered.title)) return false;
  return plainWords(title.replace(reply, '')).join(' ') === plainWords(answered.title).join(' ');
}
