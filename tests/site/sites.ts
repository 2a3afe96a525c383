import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A site that the tests look at: which content, and below which path it stands. */
export interface TestSite {
  name: string;
  content: string;
  base: string;
  /** Where it is built. */
  folder: string;
  /** Where the browser tests find it. */
  port: number;
}

/** The sample archive, the same below a path, one article and nothing else, and an English archive full of traps. */
export const sites: TestSite[] = [
  testSite('root', 'content', '/', 4391),
  testSite('archiv', 'content', '/archiv/', 4392),
  testSite('bare', 'tests/site/bare', '/', 4393),
  testSite('english', 'tests/site/english', '/', 4394),
];

/** A page as it was built. */
export interface BuiltPage {
  /** Below the site's path: `/2015/slug/`, or `/404.html`. */
  path: string;
  html: string;
}

export function pagesOf({ folder }: TestSite): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** All files of a folder, with slashes, from the folder down. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function testSite(name: string, content: string, base: string, port: number): TestSite {
  return { name, content: join(root, content), base, port, folder: join(root, '.cache/site', name) };
}
