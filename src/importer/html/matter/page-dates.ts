import { compareMoments, type Moment } from '../../../model/moment.ts';
import { all, isLonger, looseText, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { textIn } from '../page/linked-data.ts';
import { saysMore } from '../page/row.ts';
import { withYear } from './yearless-date.ts';
import { firstDate, type DateContext } from './date-claims.ts';

/** When an article was published and changed, and what the page gives for it that is on no calendar, as written. */
export interface PageDates {
  published?: Moment;
  updated?: Moment;
  /** Whether `published` was told from something else than a date of publication. */
  inferred?: true;
  impossible: string[];
}

const publishedNames = (
  'article:published_time article:published:time og:article:published_time shareaholic:article_published_time datepublished article.published parsely-pub-date sailthru.date ' +
  'cxenseparse:recs:publishtime cxenseparse:publishtime pubdate publishdate publish-date publish_date publication_date ' +
  'date dc.date dc.date.issued dc.date.created dcterms.date dcterms.created dcterms.issued originalpublicationdate datecreated'
).split(' ');
const updatedNames =
  'article:modified_time og:updated_time datemodified last-modified lastmod revised dcterms.modified dc.date.modified'.split(
    ' ',
  );
const dateLines =
  'time, [itemprop~="datePublished"], [itemprop~="dateCreated"], [itemprop~="dateModified"], [class*="date" i], ' +
  '[class*="datum" i], [id*="date" i], [id*="datum" i], [class*="time" i], [class*="zeit" i], [class*="publish" i], ' +
  '[class*="stand" i], [class*="meta" i], [class*="byline" i], [class*="author" i], [class*="autor" i]';
const changed = /aktualisiert|update|geändert|überarbeitet|modified|zuletzt|\bstand\b/i;
const dated =
  /^(?:[\p{L}\s,.|·•©–-]{0,60})?(?:\d{1,2}[./]\s?(?:\d{1,2}[./]|\p{L}{3,9}\.?)\s?\d{2,4}|\d{4}-\d\d-\d\d|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})/u;

const dateline =
  /^(?:(?:presse|medien)mitteilung vom\s+|\p{Lu}[\p{L}\s/-]{2,30},?\s(?:den\s)?)(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?(?:19|20)\d\d)\s*(?:[-–—|:.(/]|$)/iu;

/** Reads JSON-LD, meta tags and marked elements; then, as guesses, lines with a date, and a date in the address. */
export function pageDates(document: Document, head: Head, url: string | undefined, context: DateContext): PageDates {
  const lines = markedDates(document);
  const isChange = (line: string) => changed.test(line);
  const first = firstDate(
    [
      textIn(head.article['datePublished']),
      ...valuesOf(head, publishedNames),
      ...lines.filter((line) => !isChange(line)),
      textIn(head.article['dateCreated']),
    ],
    context,
  );
  const last = firstDate(
    [textIn(head.article['dateModified']), ...valuesOf(head, updatedNames), ...lines.filter(isChange)],
    context,
  );
  const near = context.captured ?? last.moment;
  const guesses = first.moment
    ? []
    : [
        ...lines.map((line) => withYear(line, near)),
        ...bareDates(document),
        ...datelines(document),
        last.moment,
        dayInAddress(url),
      ];
  const published = first.moment ?? firstDate(guesses, context).moment;
  const updated = published && last.moment && compareMoments(last.moment, published) > 0 ? last.moment : undefined;
  return {
    ...(published && { published }),
    ...(updated && { updated }),
    ...(published && (first.relative === true || !first.moment) && { inferred: true }),
    impossible: [...first.impossible, ...last.impossible],
  };
}

/** Short texts of elements that a page marks as date, or whose class says so. */
function markedDates(document: Document): string[] {
  const texts = all(document.body, dateLines).flatMap((element) => [
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
    isLonger(element, 120) ? '' : apartOf(element),
  ]);
  return texts.filter((text) => text.length > 0 && text.length <= 120);
}

/** Day and hour often touch where styles keep them apart. */
function apartOf(element: Element): string {
  return element.childElementCount > 1 ? looseText(element) : textOf(element);
}

/** Short lines that begin with a date. */
function bareDates(document: Document): string[] {
  return all(document.body, 'p, div, span, td, li, font, small, em, i, h3, h4, h5, h6')
    .map(shortText)
    .filter((text) => dated.test(text));
}

/** "Altenbrück, den 2. Dezember 2022" and the like, which open the text of bulletins. */
function datelines(document: Document): string[] {
  return all(document.body, 'p, div').flatMap((element) => {
    if (all(element, 'p, div').length > 0) return [];
    return dateline.exec(textOf(element))?.[1] ?? [];
  });
}

function shortText(element: Element): string {
  return saysMore(element, 120) || element.childElementCount > 3 ? '' : textOf(element);
}

function valuesOf({ meta }: Head, names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

function dayInAddress(url = ''): string | undefined {
  const [, year, month, day] = /\D((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?!\d)/.exec(url) ?? [];
  if (day) return `${year}-${month}-${day}`;
  return /\D(\d\d-\d\d-(?:19|20)\d\d)(?!\d)/.exec(url)?.[1]?.split('-').reverse().join('-');
}
