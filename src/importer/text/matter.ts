import type { z } from 'astro/zod';
import type { thread } from '../../model/thread.ts';
import { dayOf } from '../../model/moment.ts';
import type { Overrides } from '../reader.ts';
import type { ArticleDates } from './article-dates.ts';
import { headlineOf } from './headline-of.ts';
import { lettersOf } from './lines.ts';
import { bylineIn } from './meta-lines.ts';
import type { Page } from './page.ts';
import { paperIn, rightsIn, sectionIn, topicsIn } from './page-facts.ts';

/** Front matter as far as a page tells it, and which fields were guessed. */
export interface Matter {
  matter: Overrides;
  inferred: string[];
}

type Comments = z.input<typeof thread>['comments'];

/** Gathers what a page says of its article. */
export function matterOf(page: Page, dates: ArticleDates, comments: Comments, overrides: Overrides): Matter {
  const { article, body, text, prose, language, head, foot, thread } = page;
  const { headline } = article;
  const { kicker, title, certain } = headlineOf(article, overrides, {
    elsewhere: [...head, ...foot],
    text: prose,
    hasKickers: thread !== undefined,
    language,
  });
  const published = dates.isGuess && isAfter(dates.published, comments) ? undefined : dates.published;
  const paper = paperIn([...foot, ...head], title);
  const credit = article.credit ?? (body.credit === undefined ? undefined : { credit: body.credit, certain: true });
  const guesses: [keyof Overrides, boolean][] = [
    ['kicker', !certain],
    ['title', !certain],
    ['lead', !text.isSure],
    ['published', dates.isGuess],
    ['credit', credit?.certain === false],
    ['language', true],
  ];
  const matter: Overrides = compact({
    title,
    kicker: kicker !== undefined && article.kicker !== undefined && isPaper(kicker, paper?.name) ? undefined : kicker,
    lead: text.lead,
    published,
    updated: dates.updated,
    authors: bylines(page),
    credit: credit?.credit,
    section: sectionIn(headline === undefined ? head : [...head, article.lines[headline]!.text]),
    topics: topicsIn([...article.lines.slice(0, article.to).map((line) => line.text), ...foot]),
    language,
    source: paper && { name: paper.name },
    rights: rightsIn(foot),
  });
  const inferred = guesses.filter(([field, isGuess]) => isGuess && field in matter).map(([field]) => field);
  return { matter, inferred: paper?.isGuess ? [...inferred, 'source.name'] : inferred };
}

/** Whether a line above the headline is the paper's name, "The Saltby Courier" of "Saltby Courier Ltd". */
function isPaper(kicker: string, paper = ''): boolean {
  const [line, name] = [kicker, paper].map((one) => lettersOf(one.replace(/^(the|der|die|das)\s+/i, '')));
  return name!.startsWith(line!);
}

/** A byline stands around the headline or at the text's end. */
function bylines({ article: { lines, headline, from, to }, text }: Page): string[] {
  const near = [
    ...lines.slice(Math.max(0, (headline ?? from) - 3), from + 6),
    ...lines.slice(Math.max(from, to - 2), to + 3),
  ];
  const names = near.filter(({ kind }) => kind === 'meta').flatMap(({ text }) => bylineIn(text) ?? []);
  return [...new Set(names.length > 0 ? names : bylineAfter(text.lead ?? ''))];
}

/** A lead may end with it: "… und ein Heiratsantrag. Ein Erfahrungsbericht von Lutz Zobel". */
function bylineAfter(lead: string): string[] {
  const [, last = ''] = /[.!?…]["“”»«]?\s+([^.!?…]{8,100})$/.exec(lead.slice(-200)) ?? [];
  return bylineIn(last) ?? [];
}

/** Whether a day is later than the first comment: then it is the day on which the page was read. */
function isAfter(published: string | undefined, comments: Comments = []): boolean {
  const days = comments.flatMap((comment) => (comment.published ? [dayOf(comment.published)] : [])).sort();
  return published !== undefined && days[0] !== undefined && dayOf(published) > days[0];
}

function compact(fields: { [Field in keyof Overrides]: Overrides[Field] | undefined }): Overrides {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}
