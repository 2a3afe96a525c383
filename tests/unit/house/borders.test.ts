import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { places, sources, type SourceFile } from './sources.ts';

/** Which rooms each room of `src/` may import. ARCHITECTURE.md tells why. */
const mayImport: Record<string, string[]> = {
  model: [],
  citation: ['model'],
  words: ['model'],
  styles: [],
  client: ['model', 'citation', 'search', 'words', 'styles'],
  render: ['model'],
  library: ['model', 'render'],
  syndication: ['model', 'citation', 'words', 'render', 'library'],
  search: ['model', 'library', 'render'],
  export: ['model', 'citation', 'words', 'render', 'library', 'syndication', 'styles'],
  importer: ['model'],
  components: ['model', 'citation', 'words', 'client', 'render', 'library', 'syndication', 'search', 'styles'],
  layouts: ['model', 'words', 'client', 'render', 'library', 'syndication', 'components', 'styles'],
  pages: [
    'model',
    'citation',
    'words',
    'render',
    'library',
    'syndication',
    'search',
    'export',
    'components',
    'layouts',
  ],
  'content.config.ts': ['library'],
};

const files = sources('.ts', '.js', '.astro');

test.each(files.map((file) => [file.path, file] as const))('%s imports only what its room may', (_, file) => {
  const room = roomOf(file.path);
  const foreign = importsOf(file).filter((path) => roomOf(path) !== room && !mayImport[room]?.includes(roomOf(path)));
  expect(foreign).toEqual([]);
});

test('every room of src/ is in the table', () => {
  const undeclared = files.map(({ path }) => roomOf(path)).filter((room) => !(room in mayImport));
  expect(undeclared).toEqual([]);
});

test('only the library opens astro:content', () => {
  const readers = files.filter(({ path }) => roomOf(path) !== 'library' && path !== 'src/content.config.ts');
  expect(places(readers, /from 'astro:content'/g)).toEqual([]);
});

test('the model touches neither disk nor network nor Astro, but for its schemas', () => {
  const model = files.filter(({ path }) => roomOf(path) === 'model');
  expect(places(model, /from '(?!\.|astro\/zod')[^']+'/g)).toEqual([]);
});

function importsOf({ path, text }: SourceFile): string[] {
  const specifiers = Array.from(text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(['"])(\.[^'"]+)\1/g), (match) => match[2]!);
  return specifiers.map((specifier) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
}

/** The first folder below `src/`; a file that stands beside the rooms is a room of its own. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? path;
}
