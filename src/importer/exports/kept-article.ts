import { dayOf, type Moment } from '../../model/moment.ts';
import { cleanLine } from '../clean.ts';
import { toDocument } from '../html/page/to-document.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { Draft, Overrides, ReadySource, Surroundings } from '../reader.ts';
import type { SavedFiles } from '../saved/saved-files.ts';
import { publicName } from './names.ts';

/** An article as a reading list or a feed keeps it: its text, and apart from it what is known of it. */
export interface KeptArticle {
  /** For messages: the export's path and the place within. */
  name: string;
  title: string;
  /** The text and nothing else. */
  html: string;
  /** Where it first stood. */
  url?: string | undefined;
  published?: Moment | undefined;
  updated?: Moment | undefined;
  /** When its reader kept a copy. */
  captured?: Moment | undefined;
  authors?: readonly string[];
  topics?: readonly string[];
  /** A paragraph that sums it up; often no more than its first words. */
  lead?: string | undefined;
  /** As written, such as `de_DE`. */
  language?: string | undefined;
  /** The paper. */
  publisher?: string | undefined;
  rights?: string | undefined;
  /** The pictures that came along. */
  files?: SavedFiles;
}

/** An article that needs no looking for. */
export function readyArticle(kept: KeptArticle): ReadySource {
  const { title, html, url, published } = kept;
  return {
    name: kept.name,
    bytes: new TextEncoder().encode(JSON.stringify([title, html, url, published])),
    draft: (overrides, surroundings) => draftOf(kept, overrides, surroundings),
  };
}

/** Whether markup holds any text. */
export function hasText(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(html.replace(/<[a-z/!?][^>]*>?|&[#\w]+;/gi, ' '));
}

/** A moment at the very start of a day is a day of which no hour was known. */
export function withoutMidnight(moment: Moment | undefined): Moment | undefined {
  return moment && /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? dayOf(moment) : moment;
}

/** A web address; nothing for any other. */
export function webAddress(written: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(written) && URL.canParse(written) ? written : undefined;
}

/** `de_DE` and `DE` as BCP 47 writes them; nothing for what names no language. */
export function languageTag(written: string): string | undefined {
  const [, language, region] = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:[-_.@][-\w.@]*)?\s*$/i.exec(written) ?? [];
  if (!language) return undefined;
  const tag = language.toLowerCase();
  return region && region.toLowerCase() !== tag ? `${tag}-${region.toUpperCase()}` : tag;
}

/** One line of text out of what may hold markup, as headlines in feeds do. */
export function lineIn(markup: string): string {
  return cleanLine(/[<&]/.test(markup) ? toDocument(markup.slice(0, 10_000)).body.textContent : markup);
}

async function draftOf(kept: KeptArticle, overrides: Overrides, { words }: Surroundings): Promise<Draft> {
  const { url, files, captured, publisher } = kept;
  const language = kept.language === undefined ? undefined : languageTag(kept.language);
  const fragment = await readFragment(kept.html, { base: url, files, language, words });
  const date = dateOf(kept);
  const lead = kept.lead === undefined ? '' : lineIn(kept.lead);
  const isGuessed = date.isGuess && overrides.published === undefined;
  return {
    matter: {
      title: lineIn(kept.title),
      ...(lead && !repeats(fragment.body, lead) && { lead }),
      ...(date.published && { published: date.published }),
      ...(kept.updated && kept.updated !== date.published && { updated: kept.updated }),
      authors: distinct(kept.authors ?? [], publicName),
      topics: distinct(kept.topics ?? [], (topic) => cleanLine(topic) || undefined),
      ...(language && { language }),
      ...(kept.rights && { rights: lineIn(kept.rights) }),
      source: {
        ...(publisher && { name: lineIn(publisher) }),
        ...(url && { url }),
        ...(captured && { captured }),
      },
    },
    body: fragment.body,
    pictures: fragment.pictures,
    inferred: isGuessed ? ['published'] : [],
    losses: [...(isGuessed && date.isSaved ? [words.kept.dayKept] : []), ...fragment.losses],
  };
}

/** When it was published; else the day in its address, else the day it was kept. */
function dateOf({ published, url, captured }: KeptArticle): { published?: Moment; isGuess: boolean; isSaved?: true } {
  if (published) return { published, isGuess: false };
  const day = dayInAddress(url ?? '');
  if (day) return { published: day, isGuess: true };
  return captured ? { published: dayOf(captured), isGuess: true, isSaved: true } : { isGuess: false };
}

function dayInAddress(url: string): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ?? [];
  return day && `${year}-${month}-${day}`;
}

/** Whether a text begins with what is said to sum it up. */
function repeats(body: string, lead: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(body.slice(0, 4 * lead.length + 400)).includes(letters(lead.replace(/(?:…|\.{3}|\[…\])\s*$/, '')));
}

function distinct(texts: readonly string[], cleaned: (text: string) => string | undefined): string[] {
  return [...new Set(texts.flatMap((text) => cleaned(text) ?? []))];
}
