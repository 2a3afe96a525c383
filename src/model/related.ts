import type { Article } from './article.ts';
import { localDay } from './moment.ts';
import type { RegisterEntry } from './register.ts';

/** Why an article is offered beside another: the rarest topic they share, or what else brings them together. */
type Relation = { by: 'topic'; topic: string } | { by: 'section' } | { by: 'week' };

/** An article offered at the end of another. */
export interface Related<Item> {
  article: Item;
  relation: Relation;
}

const most = 3;
/** How far to look to either side in the lists that an article stands in: what is nearest in time comes first. */
const reach = { topic: 10, section: 5, week: 5 };
/** A topic shared by few says much, one shared by thousands little; a section and a day say less than any topic of ten. */
const weight = { topic: (size: number) => 1 / Math.log2(1 + size), section: 0.08, time: 0.08 };
const topicsAsked = 8;

/** An article's place in the lists it stands in. */
interface Place<Item> {
  topics: { entry: RegisterEntry<Item>; at: number }[];
  section: { articles: Item[]; at: number } | undefined;
  all: number;
  /** Days since 1970 where readers are. */
  day: number;
}

/**
 * Finds for each article up to three others by shared topics, section and nearness in time, the nearest relations first.
 * Only what lies close by in a shared list is weighed, so that a topic of thousands costs no more than one of twenty,
 * and an article that is added elsewhere changes nothing here.
 * @param listed newest first
 * @param topics of the listed articles, each with its articles in the same order
 */
export function relatedArticles<Item extends Article>(
  listed: readonly Item[],
  topics: readonly RegisterEntry<Item>[],
  site: { timeZone: string },
): Map<Item, Related<Item>[]> {
  const places = placesOf(listed, topics, site);
  return new Map(listed.map((article) => [article, best(article, listed, places)]));
}

function best<Item extends Article>(
  article: Item,
  listed: readonly Item[],
  places: ReadonlyMap<Item, Place<Item>>,
): Related<Item>[] {
  const place = places.get(article)!;
  const scored = [...nearby(place, listed)].flatMap((other) => {
    const found = other === article ? undefined : relate(place, places.get(other)!);
    return found ? [{ article: other, ...found }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.distance - b.distance || a.all - b.all)
    .slice(0, most)
    .map(({ article, relation }) => ({ article, relation }));
}

/** Articles that stand close by in a list that both are in. */
function nearby<Item>({ topics, section, all }: Place<Item>, listed: readonly Item[]): Set<Item> {
  const rarest = topics.slice(0, topicsAsked).flatMap(({ entry, at }) => around(entry.articles, at, reach.topic));
  const inSection = section ? around(section.articles, section.at, reach.section) : [];
  return new Set([...rarest, ...inSection, ...around(listed, all, reach.week)]);
}

function relate<Item>(one: Place<Item>, other: Place<Item>) {
  const mine = new Set(one.topics.map(({ entry }) => entry));
  const shared = other.topics.filter(({ entry }) => mine.has(entry)).map(({ entry }) => entry);
  const isSameSection = one.section !== undefined && one.section.articles === other.section?.articles;
  const relation = relationOf(shared[0]?.name, one, other, isSameSection);
  if (!relation) return undefined;
  const distance = Math.abs(one.day - other.day);
  const score =
    shared.reduce((sum, { articles }) => sum + weight.topic(articles.length), 0) +
    (isSameSection ? weight.section : 0) +
    weight.time / (1 + distance / 7);
  return { relation, score, distance, all: other.all };
}

function relationOf(
  topic: string | undefined,
  one: Place<unknown>,
  other: Place<unknown>,
  isSameSection: boolean,
): Relation | undefined {
  if (topic !== undefined) return { by: 'topic', topic };
  if (isSameSection) {
    // The next ones in the section are offered as such already.
    const isNext = Math.abs((one.section?.at ?? 0) - (other.section?.at ?? 0)) <= 1;
    return isNext ? undefined : { by: 'section' };
  }
  return weekOf(one.day) === weekOf(other.day) ? { by: 'week' } : undefined;
}

function placesOf<Item extends Article>(
  listed: readonly Item[],
  topics: readonly RegisterEntry<Item>[],
  site: { timeZone: string },
): Map<Item, Place<Item>> {
  const sections = new Map<string, Item[]>();
  const places = new Map<Item, Place<Item>>();
  for (const [all, article] of listed.entries()) {
    const { section } = article;
    const articles = section === undefined ? undefined : (sections.get(section) ?? []);
    if (section !== undefined && articles) sections.set(section, articles);
    const at = articles && articles.push(article) - 1;
    const day = Date.parse(localDay(article.published, site)) / 86_400_000;
    places.set(article, { topics: [], section: articles && at !== undefined ? { articles, at } : undefined, all, day });
  }
  // Rarest first, so that an article's own topics stand in that order too.
  for (const entry of topics.toSorted((a, b) => a.articles.length - b.articles.length))
    for (const [at, article] of entry.articles.entries()) places.get(article)?.topics.push({ entry, at });
  return places;
}

function around<Item>(items: readonly Item[], at: number, reach: number): Item[] {
  return items.slice(Math.max(0, at - reach), at + reach + 1);
}

/** Weeks begin on Monday; day 0 was a Thursday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
