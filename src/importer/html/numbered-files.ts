import { createHash } from 'node:crypto';
import type { Moment } from '../../model/moment.ts';
import { Refusal, type Source } from '../reader.ts';
import { findHeadline } from './matter/headline.ts';
import { pageDates } from './matter/page-dates.ts';
import { addressOf } from './page/address.ts';
import { all, plain, textOf } from './page/dom.ts';
import { readHead } from './page/head.ts';
import { openPage } from './page/page.ts';
import type { PagePart } from './page/page-part.ts';

/** Which page of an article a file is by its name, and what the file of the first page knows of all. */
export interface NumberedFile {
  part: PagePart;
  url?: string | undefined;
  published?: Moment | undefined;
}

/** What the pages of one article have in common, and what they have not. */
interface Page {
  headline: string;
  site: string | undefined;
  url: string | undefined;
  published: Moment | undefined;
  /** Digest of what it says, to be compared. */
  text: string;
  /** Digests of its paragraphs, the longest first. */
  paragraphs: readonly string[];
}

/** `seite-2.html`, `artikel_02.htm`, `2.html`; a number in brackets is what systems write behind a second copy. */
const name = /^(.*?)((?:^|[-_ .])(?:seite|page|teil|part)?[-_ ]?)(\d{1,2})(\.x?html?)$/i;
const dated = /\d{4}[-_.]\d{1,2}$/;
const numbering = /\b(?:seite|page|teil|part)\s*\d{1,2}(?:\s*(?:von|of|\/)\s*\d{1,2})?/gi;
const most = { pages: 20, bytes: 4 * 1024 * 1024, known: 4 * 20 };
/** What was read of pages, by their bytes: each is a neighbour of all others of its article. */
const known = new Map<string, Page | undefined>();

/**
 * Reads from its file's name which page of an article this is, where the page itself does not say: files of one name
 * are counted from 1 without a gap, and all bear one headline, one paper and one day over different texts. Two captures
 * of one page are none, though the comments below differ.
 */
export async function numberedFile(
  { name: path, bytes, files }: Source,
  zone: string,
): Promise<NumberedFile | undefined> {
  const [, stem, mark, written, ending] = name.exec(path.replace(/^.*[/\\]/, '')) ?? [];
  if (written === undefined || files === undefined || dated.test(stem!)) return undefined;
  const own = Number(written);
  const read = async (number: number): Promise<Uint8Array | undefined> => {
    if (number === own) return bytes;
    const names = [String(number).padStart(written.length, '0'), String(number)];
    for (const count of new Set(names)) {
      const found = await files.read(encodeURIComponent(`${stem}${mark}${count}${ending}`));
      if (found) return found;
    }
    return undefined;
  };
  const isAlone = !(await read(own === 1 ? 2 : 1));
  const page = isAlone ? undefined : pageIn(bytes, zone);
  if (!page) return undefined;
  const pages: Page[] = [];
  for (let number = 1; number <= most.pages; number += 1) {
    const found = await read(number);
    const other = found && pageIn(found, zone);
    if (!other || !isOfOne(other, page)) break;
    if (pages.some((one) => saysTheSame(one, other))) return undefined;
    pages.push(other);
  }
  if (pages.length < 2 || pages.length < own) return undefined;
  const [{ url }] = pages as [Page];
  const published = pages.map((one) => one.published).find(Boolean);
  return { part: { number: own, of: pages.length }, url, published };
}

/** Reads a page, unless it was read for one of its neighbours. */
function pageIn(bytes: Uint8Array, zone: string): Page | undefined {
  if (bytes.length > most.bytes) return undefined;
  const key = `${zone} ${digestOf(bytes)}`;
  const page = known.has(key) ? known.get(key) : readPage(bytes, zone);
  if (known.size >= most.known) known.clear();
  known.set(key, page);
  return page;
}

function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** Nothing of a page that has no headline or cannot be parsed safely. */
function readPage(bytes: Uint8Array, zone: string): Page | undefined {
  try {
    const page = openPage(bytes);
    const { document } = page;
    const head = readHead(document);
    const { url, captured } = addressOf(page, head);
    const headline = plain(textOf(findHeadline(document, head)).replace(numbering, ''));
    const { published } = pageDates(document, head, url, { language: undefined, captured, zone });
    return headline === ''
      ? undefined
      : {
          headline,
          site: head.site,
          url,
          published,
          text: digestOf(plain(textOf(document.body))),
          paragraphs: paragraphsIn(document),
        };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function paragraphsIn(document: Document): string[] {
  const texts = all(document.body, 'p').map((one) => plain(textOf(one)));
  const long = [...new Set(texts)].filter((text) => text.length > 40).sort((a, b) => b.length - a.length);
  return long.map(digestOf);
}

/** Pages of one article have a paragraph in common that stands on all of the site; most of the longest they do not. */
function saysTheSame(a: Page, b: Page): boolean {
  if (a.text === b.text) return true;
  const longest = a.paragraphs.slice(0, 3);
  return longest.filter((one) => b.paragraphs.includes(one)).length * 2 > longest.length;
}

function isOfOne(a: Page, b: Page): boolean {
  const isOneDay = !a.published || !b.published || a.published === b.published;
  return a.headline === b.headline && a.site === b.site && isOneDay && isOneAddress(a.url, b.url);
}

/** But for numbers in them, the addresses of pages are alike. */
function isOneAddress(a = '', b = ''): boolean {
  const [bare, other] = [a, b].map((url) => url.replace(/\d+/g, '').replace(/[-_/,.?=&]+/g, '/'));
  return a === '' || b === '' || bare === other;
}
