import { articleMatter, source as sourceSchema } from '../../model/article.ts';
import type { Moment } from '../../model/moment.ts';
import { cleanLine, cleanText } from '../clean.ts';
import { findDate } from '../dates.ts';
import type { Overrides } from '../reader.ts';
import { UsageError } from './usage-error.ts';

/** Values of the flags that say something of an article. */
export type FieldFlags = Partial<
  Record<OneLine | 'lead' | 'rights' | DateFlag | 'url' | 'source' | 'archive', string | undefined> &
    Record<'author' | 'topic', string[] | undefined>
>;

type OneLine = 'title' | 'kicker' | 'credit' | 'section' | 'language';
type DateFlag = 'published' | 'updated' | 'captured';

/**
 * Turns flags into what overrides a reader. An empty value stands for a field that is to be absent.
 * @throws UsageError naming the flag whose value breaks the model
 */
export function overridesFrom(flags: FieldFlags): Overrides {
  for (const needed of ['title', 'published'] as const) {
    if (flags[needed]?.trim() === '')
      throw new UsageError(`--${needed} is empty.`, 'An article needs it; leave the flag out.');
  }
  const overrides: Record<string, unknown> = {};
  for (const name of ['title', 'kicker', 'credit', 'section', 'language'] as const) {
    if (flags[name] !== undefined) overrides[name] = cleanLine(flags[name]) || undefined;
  }
  for (const name of ['lead', 'rights'] as const) {
    if (flags[name] !== undefined) overrides[name] = cleanText(flags[name]).trim() || undefined;
  }
  for (const name of ['published', 'updated'] as const) {
    if (flags[name] !== undefined) overrides[name] = momentFrom(name, flags[name]);
  }
  if (flags.author) overrides['authors'] = namesFrom(flags.author);
  if (flags.topic) overrides['topics'] = namesFrom(flags.topic);
  const source = sourceFrom(flags);
  if (Object.keys(source).length > 0) overrides['source'] = source;
  checkLanguage(flags.language);
  return overrides;
}

function sourceFrom(flags: FieldFlags): Record<string, string | undefined> {
  const source: Record<string, string | undefined> = {};
  if (flags.source !== undefined) source['name'] = cleanLine(flags.source) || undefined;
  if (flags.captured !== undefined) source['captured'] = momentFrom('captured', flags.captured);
  for (const name of ['url', 'archive'] as const) {
    const address = flags[name]?.trim();
    if (address === undefined) continue;
    source[name] = address || undefined;
    if (sourceSchema.safeParse({ [name]: source[name] }).success) continue;
    throw new UsageError(
      `--${name} ${address} is not an http or https address.`,
      'Write one such as https://example.org/a.',
    );
  }
  return source;
}

function momentFrom(flag: DateFlag, value: string): Moment | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  const found = findDate(text);
  if (found && 'impossible' in found) {
    throw new UsageError(
      `--${flag} ${text} is on no calendar and no clock.`,
      'Write a day that exists, such as 2015-09-20.',
    );
  }
  if (found?.from === 0 && found.to === text.length) return found.moment;
  throw new UsageError(
    `--${flag} ${text} is not a date.`,
    'Write 2015-09-20, "20.09.2015, 14:05 Uhr" or 2015-09-20T14:05+02:00.',
  );
}

function checkLanguage(tag: string | undefined): void {
  if (!tag?.trim() || articleMatter.shape.language.safeParse(tag.trim()).success) return;
  throw new UsageError(`--language ${tag} is not a BCP 47 language tag.`, 'Write one such as de or en-GB.');
}

function namesFrom(values: readonly string[]): string[] {
  return values.map(cleanLine).filter(Boolean);
}
