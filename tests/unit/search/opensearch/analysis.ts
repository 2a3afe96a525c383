import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { checked, Refusal } from './refusal.ts';

/** A word of a text as an analyser leaves it; of a compound its parts stand at the same place. */
export interface IndexedToken {
  forms: string[];
  from: number;
  to: number;
}

export type Analyse = (text: string) => IndexedToken[];
type Filter = (forms: string[]) => string[];

/** What an index's settings may contain here, by the documents on analysers, token filters and character filters. */
const filterKeys: Record<string, readonly string[]> = {
  pattern_replace: ['type', 'pattern', 'replacement', 'all', 'flags'],
  stemmer: ['type', 'language'],
  dictionary_decompounder: [
    'type',
    'word_list',
    'word_list_path',
    'min_word_size',
    'min_subword_size',
    'max_subword_size',
    'only_longest_match',
  ],
};
const stemmers: Record<string, (word: string) => string> = {
  german,
  porter2: english,
  possessive_english: (word) => word.replace(/['’]s$/, ''),
};
const builtIn: Record<string, Filter> = {
  lowercase: each((form) => form.toLowerCase()),
  asciifolding: each((form) => form.normalize('NFKD').replace(/\p{M}/gu, '')),
  remove_duplicates: (forms) => [...new Set(forms)],
  german_normalization: each((form) =>
    form
      .replace(/([ao])e|(?<![aeiouyqäöü])(u)e/g, '$1$2')
      .replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter]!)
      .replaceAll('ß', 'ss'),
  ),
};

/** The analysers that an index's settings define. @throws Refusal where the settings name what there is not */
export function analysersOf(settings: unknown): Map<string, Analyse> {
  const analysis = checked('analysis', settings, ['char_filter', 'filter', 'analyzer'], ['analyzer']);
  const chars = new Map(Object.entries(analysis.char_filter ?? {}).map(([name, body]) => [name, charFilter(body)]));
  const filters = new Map(Object.entries(analysis.filter ?? {}).map(([name, body]) => [name, tokenFilter(body)]));
  return new Map(
    Object.entries(analysis.analyzer as object).map(([name, body]) => {
      const own = checked(name, body, ['type', 'tokenizer', 'char_filter', 'filter'], ['type', 'tokenizer']);
      if (own.type !== 'custom' || own.tokenizer !== 'standard') throw new Refusal(`[${name}] is not known here`);
      const before = ((own.char_filter ?? []) as string[]).map((each) => needed(chars.get(each), 'char_filter', each));
      const after = ((own.filter ?? []) as string[]).map((each) =>
        needed(filters.get(each) ?? builtIn[each], 'filter', each),
      );
      return [name, (text) => tokens(text).map((token) => run(token, before, after))];
    }),
  );
}

/** Words as the standard tokenizer cuts them, near enough; here characters are filtered word by word. */
function tokens(text: string): { word: string; from: number; to: number }[] {
  const word = /[\p{L}\p{N}\p{M}]+(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}/gu;
  return Array.from(text.matchAll(word), ({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
}

function run(
  { word, from, to }: ReturnType<typeof tokens>[number],
  before: readonly ((text: string) => string)[],
  after: readonly Filter[],
): IndexedToken {
  const clean = before.reduce((text, change) => change(text), word);
  return { forms: after.reduce((forms, change) => change(forms), [clean]), from, to };
}

function charFilter(body: unknown): (text: string) => string {
  const { type } = body as { type?: string };
  if (type === 'mapping') {
    const { mappings } = checked('mapping', body, ['type', 'mappings', 'mappings_path'], ['mappings']);
    const pairs = (mappings as string[]).map((pair) => pair.split('=>') as [string, string]);
    return (text) => pairs.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  }
  if (type !== 'pattern_replace') throw new Refusal(`failed to find char_filter of type [${type}]`);
  const { pattern, replacement } = checked('pattern_replace', body, ['type', 'pattern', 'replacement', 'flags']);
  return (text) => text.replace(new RegExp(pattern as string, 'gu'), replacement as string);
}

function tokenFilter(body: unknown): Filter {
  const { type = '' } = body as { type?: string };
  const own = checked(type, body, needed(filterKeys[type], 'filter', type)) as Record<string, never>;
  if (type === 'stemmer') return each(needed(stemmers[own['language']!], 'stemmer', own['language']!));
  if (type === 'pattern_replace')
    return each((form) => form.replace(new RegExp(own['pattern']!, 'gu'), own['replacement']!));
  const words = own['word_list'] as unknown as string[] | undefined;
  if (!words?.length) throw new Refusal('word_list must be provided');
  const { min_word_size: least = 5, min_subword_size: shortest = 2, max_subword_size: longest = 15 } = own;
  return (forms) =>
    forms.flatMap((form) => [
      form,
      ...words.filter(
        (word) => form.length >= least && word.length >= shortest && word.length <= longest && form.includes(word),
      ),
    ]);
}

function each(change: (form: string) => string): Filter {
  return (forms) => forms.map(change);
}

function needed<Found>(found: Found | undefined, what: string, name: string): Found {
  if (found === undefined) throw new Refusal(`failed to find ${what} under [${name}]`);
  return found;
}
