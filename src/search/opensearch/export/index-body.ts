import { tongues, weights, type TextField, type Tongue } from '../fields.ts';

/** What decides how words are taken apart in a tongue: its main analyser's filters, in order. */
const filters: Record<Tongue, string[]> = {
  // ä, ae and a are one, ß and ss too; as `text/keys.ts` has it.
  de: ['lowercase', 'apostrophes', 'german_normalization', 'asciifolding', 'german_stems'],
  en: ['lowercase', 'english_possessives', 'apostrophes', 'asciifolding', 'english_stems'],
  xx: ['lowercase', 'apostrophes', 'asciifolding'],
};

/**
 * Settings and mapping of the index in OpenSearch, the body of `PUT /<index>`.
 * @param halves words that stand in compounds of the archive, as the filter before the decompounder leaves them
 */
export function indexBody(halves: readonly string[]): object {
  return {
    settings: {
      index: {
        // One text may be longer than the million signs that are marked by default, and one such hit would fail the page.
        highlight: { max_analyzed_offset: 10_000_000 },
        similarity: {
          short: { type: 'BM25', k1: 1.2, b: 0.3 },
          long: { type: 'BM25', k1: 1.2, b: 0.5 },
        },
        analysis: analysis(halves),
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        ...Object.fromEntries(Object.keys(weights.articles).map((field) => [field, textField(field as TextField)])),
        kind: { type: 'keyword' },
        thread: { type: 'keyword' },
        number: { type: 'integer' },
        year: { type: 'integer' },
        published: { type: 'date', format: 'strict_date_optional_time' },
        posted: { type: 'date', format: 'strict_date_optional_time' },
        section: { type: 'keyword' },
        language: { type: 'keyword' },
        author: { type: 'text', analyzer: 'names', norms: false },
        card: { type: 'object', enabled: false },
        /** As they are spelt, for "Meinten Sie …?". */
        words: { type: 'text', analyzer: 'spellings', index_options: 'docs', norms: false },
      },
    },
  };
}

function textField(field: TextField): object {
  const similarity = field === 'body' ? 'long' : 'short';
  // What hyphens join is spelt nowhere, and is no text to mark.
  const spelt = field === 'joined' ? {} : { copy_to: 'words' };
  const properties = tongues.map((tongue) => {
    const plain = { type: 'text', analyzer: tongue, similarity, ...spelt };
    const parts = { type: 'text', analyzer: 'de_parts', search_analyzer: 'de', similarity };
    return [tongue, tongue === 'de' ? { ...plain, fields: { parts } } : plain];
  });
  return { properties: Object.fromEntries(properties) as object };
}

function analysis(halves: readonly string[]): object {
  const analyser = (names: readonly string[], chars: readonly string[]) => ({
    type: 'custom',
    tokenizer: 'standard',
    char_filter: chars,
    filter: names,
  });
  const numbers = ['dots', 'decimals'];
  // Before the stemmer, since halves are known as they are written.
  const parts = filters.de.toSpliced(-1, 0, 'german_halves').concat('remove_duplicates');
  return {
    char_filter: {
      // "S.P.O.N." and "z.B." are words, "86.000" is a number, "3,5" is 3.5.
      dots: {
        type: 'pattern_replace',
        pattern: '(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\d)\\.(?=\\d{3}(?!\\d))',
        replacement: '',
      },
      decimals: { type: 'pattern_replace', pattern: '(?<=\\d),(?=\\d)', replacement: '.' },
      umlauts: { type: 'mapping', mappings: ['ä=>ae', 'ö=>oe', 'ü=>ue', 'Ä=>Ae', 'Ö=>Oe', 'Ü=>Ue', 'ß=>ss'] },
    },
    filter: {
      apostrophes: { type: 'pattern_replace', pattern: "['’ʼ]", replacement: '' },
      german_stems: { type: 'stemmer', language: 'german' },
      german_halves: {
        type: 'dictionary_decompounder',
        // The filter must know one word at least.
        word_list: halves.length > 0 ? halves : ['-'],
        min_word_size: 8,
        min_subword_size: 4,
        max_subword_size: 30,
        only_longest_match: true,
      },
      english_possessives: { type: 'stemmer', language: 'possessive_english' },
      english_stems: { type: 'stemmer', language: 'porter2' },
    },
    analyzer: {
      de: analyser(filters.de, numbers),
      de_parts: analyser(parts, numbers),
      en: analyser(filters.en, [...numbers, 'umlauts']),
      xx: analyser(filters.xx, [...numbers, 'umlauts']),
      names: analyser(['lowercase', 'apostrophes', 'asciifolding'], ['umlauts']),
      spellings: analyser(['lowercase'], []),
    },
  };
}
