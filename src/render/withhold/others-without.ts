import { plainWords } from '../../model/quotes/words.ts';
import type { Comment, Thread } from '../../model/thread.ts';
import { inlineQuotes } from '../quotes/inline.ts';
import { quotesIn, readComment } from '../quotes/thread-quotes.ts';
import { callingIn } from './called.ts';
import { htmlWithout } from './html-without.ts';
import { literally, mentionsOf } from './mentions.ts';
import { sign, withoutNames } from './names.ts';
import type { Sought } from './sought.ts';
import { textWithout } from './text-without.ts';
import { TheirWords } from './their-words.ts';

/** Takes out of a comment what is said in it of those who are sought, and what is quoted from those taken out. */
export function othersWithout(thread: Thread, { names, wishOf }: Sought): (comment: Comment) => Comment {
  const { sources } = quotesIn(thread);
  const byNumber = new Map(thread.comments.map((comment) => [comment.number, comment]));
  const isTaken = (comment: Comment | undefined) => wishOf(comment?.author) === 'remove';
  const called = callingIn(thread, wishOf);
  const theirs = new TheirWords();
  for (const comment of thread.comments) theirs.add(readComment(comment).own, comment.number, isTaken(comment));

  return (comment) => {
    const cuts = new Map<number, { lines?: number | undefined }>();
    const said = [...names];
    for (const [at, quotation] of readComment(comment).quotations.entries()) {
      const source = sources.get(comment.number)?.[at];
      const by = called(quotation.name);
      const wish = source ? wishOf(byNumber.get(source.number)?.author) : by?.wish;
      if (!wish) continue;
      if (wish === 'remove') cuts.set(at, { lines: source ? source.lines : by?.isGlued ? 0 : undefined });
      const name = source?.glued ? quotation.name?.slice(0, -source.glued.length) : (by?.name ?? quotation.name);
      if (name)
        said.push({ wish, mentions: source?.glued || by?.isGlued ? literally(name) : mentionsOf(name, 'everywhere') });
    }
    const without = (text: string) =>
      withoutNames(theirs.takenOut(withoutInline(text.normalize('NFC'), called), comment.number, sign), said);
    const answered = byNumber.get(comment.replyTo ?? 0);
    const { title, text, html } = comment;
    return {
      ...comment,
      title: isTaken(answered) && isSameTitle(title, answered) ? undefined : title && without(title),
      ...(text !== undefined && { text: without(textWithout(text, cuts, sign)) }),
      ...(html !== undefined && { html: htmlWithout(html, { cuts, names: said, without }) }),
    };
  };
}

/** Lines in which words of those taken out stand in quotation marks behind their name. */
function withoutInline(text: string, called: ReturnType<typeof callingIn>): string {
  const lines = text.split('\n').map((line) =>
    inlineQuotes(line)
      .filter(({ quotation }) => called(quotation.name)?.wish === 'remove')
      .sort((a, b) => b.to - a.to)
      .reduce((left, { to, quotation }) => left.slice(0, to) + left.slice(to).replace(quotation.text, sign), line),
  );
  return lines.join('\n');
}

/** Whether a reply bears the title of what it answers, where that had one of its own. */
function isSameTitle(title = '', answered: Comment | undefined): boolean {
  const reply = /^(?:\s*(?:re|aw|antw)\s*:\s*)+/i;
  if (answered?.title === undefined || reply.test(answered.title)) return false;
  return plainWords(title.replace(reply, '')).join(' ') === plainWords(answered.title).join(' ');
}
