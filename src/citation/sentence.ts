import type { CiteWords } from './cite-words.ts';
import type { CitedWork } from './cited-work.ts';
import { oneLine } from './one-line.ts';

/**
 * How to cite a work in a footnote:
 * `A. Autor: Titel. In: Zeitung, 17. Februar 2015, https://… Archiviert in: Lesesaal, erfasst am …, https://…`
 * The last address has no full stop after it, so that it can be clicked wherever the sentence is pasted.
 */
export function sentence(work: CitedWork, words: CiteWords): string {
  const { captured, archive, address, copy } = work;
  const taken = captured && `${words.captured} ${day(captured, words)}`;
  return sentences(
    ...attribution(work, words, work.original),
    `${words.archivedIn}: ${list(oneLine(archive), taken, address)}`,
    copy && `${words.copy}: ${copy}`,
  );
}

/** A passage as one quotes it: the words, then whose they are and where they stand. */
export function quotation(passage: string, work: CitedWork, words: CiteWords, address: string): string {
  return `${words.openQuote}${passage}${words.closeQuote}\n${sentences(...attribution(work, words, address))}`;
}

/** `A. Autor: Titel`, `Beitrag 57 zu „Titel“`, `In: Zeitung, 17. Februar 2015, https://…` */
function attribution(work: CitedWork, words: CiteWords, address: string | undefined): string[] {
  const { authors, title, comment, container, published } = work;
  const names = authors.map(oneLine).join('; ');
  const place =
    comment &&
    `${words.comment} ${comment.number} ${words.under} ${words.openQuote}${oneLine(comment.under)}${words.closeQuote}`;
  const [first = '', ...rest] = present(title && oneLine(title), place);
  const where = list(container && `${words.in}: ${oneLine(container)}`, published && day(published, words), address);
  return present(names ? `${names}: ${first}` : first, ...rest, where);
}

function sentences(...parts: (string | undefined)[]): string {
  const said = present(...parts);
  return said.map((part, at) => (at === said.length - 1 || /[.?!…]$/.test(part) ? part : `${part}.`)).join(' ');
}

function list(...parts: (string | undefined)[]): string {
  return present(...parts).join(', ');
}

function present(...parts: (string | undefined)[]): string[] {
  return parts.filter((part): part is string => part !== undefined && part !== '');
}

function day(date: string, { locale }: CiteWords): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
