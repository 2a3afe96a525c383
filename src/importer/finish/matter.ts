import { articleMatter, type ArticleMatter } from '../../model/article.ts';
import { compareMoments, dayOf } from '../../model/moment.ts';
import type { Site } from '../../model/site.ts';
import { slugify } from '../../model/slug.ts';
import type { Thread } from '../../model/thread.ts';
import type { Desk } from './finish.ts';
import { Refusal, type Draft, type Overrides } from '../reader.ts';
import { withoutBadFields } from './without-bad-fields.ts';

/** @throws Refusal if title or day are missing, naming the flag that gives them */
export function finishMatter(
  draft: Draft,
  overrides: Overrides,
  thread: Thread | undefined,
  { site, words }: Desk,
): ArticleMatter {
  const losses = [...draft.losses];
  const matter: Overrides = { ...draft.matter, ...overrides, source: { ...draft.matter.source, ...overrides.source } };
  const inferred = draft.inferred.filter((field) => !isOverridden(field, overrides));
  if (!matter.title) throw new Refusal('No headline was found. Give one with --title.');
  if (!matter.published) {
    matter.published = firstDay(thread);
    inferred.push('published');
  }
  if (settleSection(matter, site) === 'topic') inferred.push('topics');
  // The site's language goes without saying, so that every way of capturing an article gives the same file.
  if (matter.language === site.language && !('language' in overrides)) delete matter.language;
  const { value } = withoutBadFields(articleMatter, matter, ['title', 'published'], words, losses);
  const finished = articleMatter.safeParse(value);
  if (!finished.success) throw new Refusal(explain(finished.error.issues));
  const guessed = inferred.filter((field) => field.startsWith('comments.') || isSet(finished.data, field));
  return { ...finished.data, inferred: [...new Set(guessed)], losses: [...new Set(losses)] };
}

/** The day of the earliest comment; without any, nobody can say when the article appeared. */
function firstDay(thread: Thread | undefined): string {
  const [earliest] = (thread?.comments ?? []).flatMap(({ published }) => published ?? []).sort(compareMoments);
  if (earliest === undefined) throw new Refusal('No date was found. Give one with --published 2015-09-20.');
  return dayOf(earliest);
}

/** Names a section by its slug in `site.yaml`; one that is not there becomes a topic. */
function settleSection(matter: Overrides, { sections }: Site): 'section' | 'topic' {
  const name = matter.section?.trim();
  const known = name ? findSection(name, sections) : undefined;
  delete matter.section;
  if (known) matter.section = known.slug;
  if (known || !name) return 'section';
  matter.topics = [...new Set([...(matter.topics ?? []), name])];
  return 'topic';
}

/** The section of a name or slug, in any case. */
export function findSection(name: string, sections: Site['sections']): Site['sections'][number] | undefined {
  return sections.find((section) => section.slug === slugify(name) || slugify(section.name) === slugify(name));
}

function isOverridden(field: string, overrides: Overrides): boolean {
  const [name, part] = field.split('.') as [keyof Overrides, string?];
  if (name !== 'source') return name in overrides;
  const given = Object.keys(overrides.source ?? {});
  return part === undefined ? given.length > 0 : given.includes(part);
}

function isSet(matter: ArticleMatter, field: string): boolean {
  const value = matter[field.split('.')[0] as keyof ArticleMatter];
  return value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0);
}

function explain(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const faults = issues.map(({ path, message }) => `\`${path.join('.')}\` (${message})`).join(', ');
  const flags = [...new Set(issues.map(({ path }) => `--${String(path[0])}`))].join(' and ');
  return `What was found does not fit the model: ${faults}. Give it better with ${flags}.`;
}
