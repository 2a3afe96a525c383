import type { Article } from './article.ts';
import { localDay } from './moment.ts';
import type { Section } from './section.ts';

/** A section on the front page, or what belongs to none. */
export interface Department<Item> {
  /** Absent for articles without a section. */
  section?: Section;
  /** The newest that do not stand higher up already. */
  articles: Item[];
  /** All articles of the section, also those that stand elsewhere on the page or not at all. */
  count: number;
}

/** What the front page shows, each article once, in the order of its ranks. */
export interface FrontPage<Item> {
  lead: Item | undefined;
  /** Beside the lead. */
  picks: Item[];
  departments: Department<Item>[];
}

const picked = 3;
/** Beside a picture there is room for more. */
const inDepartment = { plain: 3, pictured: 4 };
/** An archive without sections has one long department. */
const inOnlyDepartment = 12;

/**
 * Lays the front page out: what the archivist picked in that order, else the newest; then section by section.
 * A section with nothing left to show is left out.
 * Names in `front` that are not listed are passed over; the check of the content folder reports them.
 * @param listed newest first
 */
export function frontPage<Item extends Article>(
  listed: readonly Item[],
  { front, sections }: { front: readonly string[]; sections: readonly Section[] },
): FrontPage<Item> {
  const named = new Map(listed.map((article) => [`${article.year}/${article.slug}`, article]));
  const chosen = [...new Set(front)].flatMap((name) => named.get(name) ?? []);
  const [lead, ...picks] = chosen.length > 0 ? chosen : listed.slice(0, 1 + picked);
  const above = new Set([lead, ...picks]);
  const bySection = Map.groupBy(listed, ({ section }) => section);
  const known = new Set(sections.map(({ slug }) => slug));
  const department = (all: readonly Item[], section?: Section): Department<Item> => {
    const articles = all.filter((article) => !above.has(article));
    const most = sections.length === 0 ? inOnlyDepartment : inDepartment[articles[0]?.image ? 'pictured' : 'plain'];
    return { ...(section && { section }), articles: articles.slice(0, most), count: all.length };
  };
  const rest = listed.filter(({ section }) => section === undefined || !known.has(section));
  const departments = [
    ...sections.map((section) => department(bySection.get(section.slug) ?? [], section)),
    department(rest),
  ];
  return { lead, picks, departments: departments.filter(({ articles }) => articles.length > 0) };
}

/** Articles of other years that appeared on the same day of the year, oldest first, at most five. */
export function onThisDay<Item extends Article>(
  listed: readonly Item[],
  article: Item,
  site: { timeZone: string },
): Item[] {
  const [year, ...date] = localDay(article.published, site).split('-');
  const found = listed.filter(({ published }) => {
    const day = localDay(published, site);
    return !day.startsWith(year!) && day.endsWith(date.join('-'));
  });
  return found.slice(0, 5).reverse();
}
