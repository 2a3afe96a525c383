import type { Article } from '../../model/article.ts';
import { localDay } from '../../model/moment.ts';
import type { Section } from '../../model/section.ts';
import type { Site } from '../../model/site.ts';
import type { Trail } from '../../model/trail.ts';
import { archivePartUrl, archiveUrl, articleUrl, frontUrl, sectionUrl } from '../../model/url.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** The way from the front page through the archive to a year, a month or a day; to the archive itself without a date. */
export function archiveTrail(date: string, site: Site, words: Words): Trail {
  return [
    { name: words.frontPage, url: frontUrl() },
    { name: words.archive, url: archiveUrl() },
    ...dateSteps(date, site, words),
  ];
}

/** The way from the front page by section and day to an article; an unlisted one has no day that leads to it. */
export function articleTrail(article: Article, section: Section | undefined, site: Site, words: Words): Trail {
  const day = article.visibility === 'public' ? localDay(article.published, site) : '';
  return [
    { name: words.frontPage, url: frontUrl() },
    ...(section ? [{ name: section.name, url: sectionUrl(section) }] : []),
    ...dateSteps(day, site, words),
    { name: article.title, url: articleUrl(article) },
  ];
}

/** Year, month and day of a date, as far as it says them, each with the page of the archive that shows it. */
export function dateSteps(date: string, site: Site, words: Words): Trail {
  const parts = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'].flatMap(({ length }) =>
    date.length >= length ? [date.slice(0, length)] : [],
  );
  return parts.map((part) => ({ name: stepName(part, site, words), url: archivePartUrl(part) }));
}

function stepName(part: string, site: Site, words: Words): string {
  if (part.length === 'YYYY'.length) return part;
  return part.length === 'YYYY-MM'.length
    ? formatDate(part, site, 'month')
    : words.dayOfMonth(Number(part.slice('YYYY-MM-'.length)));
}
