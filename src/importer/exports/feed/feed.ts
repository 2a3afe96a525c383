import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { Refusal } from '../../reader.ts';
import { beginningOf } from '../head.ts';
import { hasText, lineIn, readyArticle } from '../kept-article.ts';
import { leftOut } from '../left-out.ts';
import { openText } from '../open-text.ts';
import { atomEntries } from './atom-entries.ts';
import type { FeedEntry } from './feed-entry.ts';
import { rdfEntries, rssEntries } from './rss-entries.ts';
import { unknownVersion } from '../unknown-version.ts';

const most = 64 * 1024 * 1024;
const ownEntities =
  'It declares entities of its own, as files made to do harm do. If you trust it, take out its lines with <!ENTITY.';
const opening =
  /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[^])*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>[]*)?>\s*)*<([\w:]+)([^>]*)>/;

/** RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, as saved: an article of each item that holds its whole text. */
export const feed: Container = {
  name: 'feed',
  recognises: (head) => kindOf(beginningOf(head)) !== undefined,
  open: openFeed,
};

type Kind = 'rss' | 'rdf' | 'atom';

function kindOf(beginning: string): Kind | undefined {
  const [, root, attributes = ''] = opening.exec(beginning) ?? [];
  // An export of WordPress calls itself RSS, too, and has a reader of its own.
  if (root === undefined || beginning.includes('wordpress.org/export')) return undefined;
  if (root === 'rss') return 'rss';
  if (root === 'rdf:RDF' && /purl\.org\/rss\/|netscape\.com\/rdf\/simple/.test(attributes)) return 'rdf';
  return /^(?:\w+:)?feed$/.test(root) && /w3\.org\/2005\/Atom|purl\.org\/atom/.test(attributes) ? 'atom' : undefined;
}

async function* openFeed(file: ContainerFile): AsyncGenerator<Item> {
  const xml = await textOf(file);
  refuseUnknown(xml);
  const kind = kindOf(xml)!;
  const whole = breaksOff(xml) ? upToLastEntry(xml, kind) : xml;
  const entries = entriesOf(whole, kind);
  const full = entries.filter(({ html, isComment }) => hasText(html) && !isComment);
  const comments = entries.filter(({ isComment }) => isComment).length;
  for (const [at, entry] of full.entries()) {
    yield readyArticle({ ...entry, name: `${file.name}/${at + 1} ${lineIn(entry.title)}` });
  }
  const short = entries.length - full.length - comments;
  yield* leftOut(file.name, short, 'item', 'holds no more than a summary', 'hold no more than a summary');
  yield* leftOut(file.name, comments, 'item', 'is a comment or a setting', 'are comments or settings');
  const refusal = 'It breaks off. What comes before was read. Save it again.';
  if (whole !== xml) yield { name: file.name, refusal, isIncomplete: true };
}

function breaksOff(xml: string): boolean {
  return !xml.includes(`</${rootOf(xml)}>`);
}

/** A feed that was cut off in the middle, ended where its last whole entry ends. */
function upToLastEntry(xml: string, kind: Kind): string {
  const last = [...xml.matchAll(/<\/(?:\w+:)?(?:item|entry)>/g)].at(-1);
  const kept = last ? xml.slice(0, last.index + last[0].length) : xml;
  return `${kept}${kind === 'rss' ? '</channel>' : ''}</${rootOf(xml)}>`;
}

function rootOf(xml: string): string {
  return opening.exec(xml)![1]!;
}

/** feedsmith expands no entities but those of HTML, and fetches nothing. */
function entriesOf(xml: string, kind: Kind): FeedEntry[] {
  try {
    if (kind === 'rss') return rssEntries(parseRssFeed(xml));
    return kind === 'rdf' ? rdfEntries(parseRdfFeed(xml)) : atomEntries(parseAtomFeed(xml));
  } catch {
    throw new Refusal('It is a damaged feed, or breaks off. Save it again.');
  }
}

function refuseUnknown(xml: string): void {
  const [before, root, attributes = ''] = opening.exec(xml)!;
  if (before.includes('<!ENTITY')) throw new Refusal(ownEntities);
  const version = /\bversion\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '2.0';
  if (root === 'rss' && !/^(?:0\.9\d?|2(?:\.0)*(?:\.\d)?)$/.test(version.trim())) {
    throw unknownVersion(`It is a feed of RSS version ${version.slice(0, 20)}, which is not known here.`);
  }
}

async function textOf(file: ContainerFile): Promise<string> {
  const pieces: string[] = [];
  let size = 0;
  for await (const piece of openText(file)) {
    size += piece.length;
    if (size > most) throw new Refusal(`It is a feed of more than ${most / 1024 / 1024} MB. Cut it into several.`);
    pieces.push(piece);
  }
  return pieces.join('');
}
