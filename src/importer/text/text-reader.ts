import { decode } from '../decode.ts';
import type { Draft, Overrides, Reader, Source, Surroundings } from '../reader.ts';
import { readDates } from './article-dates.ts';
import { readComments, type ReadComments } from './comments.ts';
import { toMarkdown } from './markdown.ts';
import { matterOf } from './matter.ts';
import { openPage, type Page } from './page.ts';

/** Reads what a browser's "select all, copy" gives for a news page, with a page of its forum or without. */
export const textReader: Reader = {
  name: 'text',
  recognises,
  read: (source, overrides, surroundings) => Promise.resolve().then(() => read(source, overrides, surroundings)),
};

/** Text of people: letters and blanks, and no code, data or markup. */
function recognises(source: Source): boolean {
  const head = decode(source.bytes.subarray(0, 100_000)).slice(0, 20_000).trimStart();
  if (/^(<[!?a-z]|[{[]\s*["[{\]}]|---\r?\n|MIME-Version:|#!)/i.test(head)) return false;
  const letters = head.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return letters > head.length * 0.7;
}

function read(source: Source, overrides: Overrides, { words, zone }: Surroundings): Draft {
  const page = openPage(decode(source.bytes));
  const order = { zone, monthFirst: page.language === 'en' };
  const dates = readDates(page.article, order);
  const { thread, lines, body } = page;
  const read =
    thread &&
    readComments(lines, thread.heads, thread.to, { ...order, reference: overrides.published ?? dates.published });
  const impossible = [...dates.impossible, ...(read?.impossible ?? [])];
  return {
    ...matterOf(page, dates, read?.comments, overrides),
    body: toMarkdown(page.text.rest),
    pictures: [],
    losses: [
      ...impossible.map((date) => words.impossibleDate(date)),
      ...(body.hadPictures ? [words.picturesMissing] : []),
    ],
    ...(read && { thread: threadDraft(page, read) }),
  };
}

function threadDraft({ thread }: Page, { comments }: ReadComments): NonNullable<Draft['thread']> {
  return {
    ...(thread?.reported !== undefined && { reported: thread.reported }),
    ...(thread?.closed && { closed: true }),
    ...(thread?.url !== undefined && { url: thread.url }),
    comments,
  };
}
