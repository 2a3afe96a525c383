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

/** The first of the ports that the sites are served on; another one lets two checkouts be tested side by side. */
const firstPort = Number(process.env['LESESAAL_TEST_PORT'] ?? 4391);

/** The sample archive, the same below a path, one article and nothing else, and an English archive full of traps. */
export const sites: TestSite[] = [
  testSite('root', 'content', '/', firstPort),
  testSite('archiv', 'content', '/archiv/', firstPort + 1),
  testSite('bare', 'tests/site/bare', '/', firstPort + 2),
  testSite('english', 'tests/site/english', '/', firstPort + 3),
];

/** An archive whose search asks another host; it has no index of its own. */
export const asking = testSite('asking', 'tests/site/asking', '/', firstPort + 4);

/** A page as it was built. */
export interface BuiltPage {
  /** Below the site's path: `/2015/slug/`, or `/404.html`. */
  path: string;
  html: string;
}

/** Whether a file is an article with its thread to take away, named after the article: no page of the site. */
export function isEdition(file: string): boolean {
  return /(?:^|\/)\d{4}\/([^/]+)\/\1\.(?:epub|html)$/.test(file);
}

export function pagesOf({ folder }: TestSite): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html') && !isEdition(file))
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
