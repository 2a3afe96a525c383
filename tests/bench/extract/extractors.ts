import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { decode } from '../../../src/importer/decode.ts';
import { htmlReader } from '../../../src/importer/html/html-reader.ts';
import { declaredCharset } from '../../../src/importer/html/page/charset.ts';
import { all, plain } from '../../../src/importer/html/page/dom.ts';
import { toDocument } from '../../../src/importer/html/page/to-document.ts';
import { Refusal, type Draft, type Overrides } from '../../../src/importer/reader.ts';
import { wordsIn } from '../../../src/importer/words.ts';
import { renderArticle } from '../../../src/render/article.ts';
import { labels } from '../../unit/render/labels.ts';
import type { BenchPage, Corpus } from './bench-page.ts';
import { blocksOf } from './blocks.ts';

/** What an extractor makes of a page. */
export interface Extract {
  /** One line a block; lead first. */
  text: string[];
  title?: string | undefined;
  kicker?: string | undefined;
  authors?: string[] | undefined;
  published?: string | undefined;
  /** The paper's name. */
  site?: string | undefined;
  /** Seconds from bytes to result. */
  seconds: number;
  refused?: string;
}

export type Extractor = (page: BenchPage, kept: Pick<Corpus, 'captions' | 'leads'>) => Promise<Extract>;

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Lines that stand for what was embedded are the importer's own. */
const standIn = /^(?:Video|Audio|Karte|Grafik|Beitrag aus einem sozialen Netzwerk|Eingebetteter Inhalt|Bild): /;
/** A picture for every address. */
export const savedPictures = { read: () => Promise.resolve(pixel) };
const picture = { src: 'bild.png', width: 1, height: 1, sources: [], sizes: '' };

/** All the way to the article's page: what is judged is what readers get. Every picture is there, so that none is a sentence. */
export const ours: Extractor = async ({ bytes, url, name }, { captions, leads }) => {
  const source = { name, bytes, files: savedPictures, ...(url && { origin: { url } }) };
  const start = process.cpuUsage();
  try {
    const draft = await htmlReader.read(source, {}, { words: wordsIn('de'), zone: 'Europe/Berlin' });
    const seconds = secondsSince(start);
    const lead = leadOf(draft, leads, bytes);
    const caption = captions ? draft.matter.image?.caption : undefined;
    return {
      text: [
        ...[lead, caption].filter((line) => line !== undefined),
        ...blocksOf(rendered(draft.body), captions),
      ].filter((line) => !standIn.test(line)),
      ...factsOf(draft.matter),
      seconds,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text: [], seconds: secondsSince(start), refused: error.message };
  }
};

export const readability: Extractor = ({ bytes }, { captions }) => {
  const start = process.cpuUsage();
  const article = new Readability(toDocument(htmlIn(bytes))).parse();
  return Promise.resolve({
    text: blocksOf(article?.content ?? '', captions),
    title: article?.title ?? undefined,
    authors: article?.byline ? [article.byline] : [],
    published: article?.publishedTime ?? undefined,
    site: article?.siteName ?? undefined,
    seconds: secondsSince(start),
  });
};

interface DefuddleModule {
  Defuddle: (
    html: string,
    url?: string,
    options?: object,
  ) => Promise<{ content: string; title: string; author: string; published: string }>;
}

/** Defuddle, if somebody installed it: it is no dependency. @param folder its package */
export async function defuddleIn(folder: string): Promise<Extractor> {
  const { Defuddle } = (await import(pathToFileURL(resolve(folder, 'dist/node.js')).href)) as DefuddleModule;
  return async ({ bytes, url }, { captions }) => {
    const start = process.cpuUsage();
    const { content, title, author, published } = await Defuddle(htmlIn(bytes), url, { useAsync: false });
    return { text: blocksOf(content, captions), title, authors: [author], published, seconds: secondsSince(start) };
  };
}

/** The lead if readers saw it: any, or where leads do not count one that stands as a paragraph among the others. */
function leadOf({ inferred, matter, body }: Draft, leads: boolean, bytes: Uint8Array): string | undefined {
  if (inferred.includes('lead') || !matter.lead) return undefined;
  if (leads) return matter.lead;
  const paragraphs = all(toDocument(htmlIn(bytes)), 'p');
  const [own, next] = [matter.lead, blocksOf(rendered(body), false).find((line) => line.length > 80) ?? ''].map(
    (line) => paragraphs.find((paragraph) => plain(paragraph.textContent) === plain(line)),
  );
  return own && (own.parentElement === next?.parentElement || placeOf(own) === placeOf(next)) ? matter.lead : undefined;
}

/** Names and classes of an element and of what it stands in. */
function placeOf(element: Element | undefined): string {
  return [element, element?.parentElement].map((one) => `${one?.nodeName} ${one?.getAttribute('class')}`).join(' in ');
}

/** A page as text. */
export function htmlIn(bytes: Uint8Array): string {
  return decode(bytes, declaredCharset(bytes));
}

/** An article's body as HTML for its page, each picture there. */
export function rendered(body: string): string {
  const pictures = new Map([...body.matchAll(/\]\(([\w.-]+\.\w{3,4})\)/g)].map(([, file]) => [file!, picture]));
  return renderArticle(body, { pictures, labels }).html;
}

function factsOf({ title, kicker, authors, published, source }: Overrides): Partial<Extract> {
  return { title, kicker, authors, published, site: source?.name };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
