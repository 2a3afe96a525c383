import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { directoryFile, type Directory } from '../format.ts';

/** An import in minified code, static or on demand. */
const imported = /\b(?:from|import)\s*(\(?)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

const sheet = /<link rel="stylesheet"[^>]*>/g;
const lessUrgent = /<link [^>]*fetchpriority="low"[^>]*>/g;

/**
 * Names in pages what their scripts import, so that a browser fetches all at once instead of file after file.
 * The languages of the search's index are imported on demand and needed at once all the same.
 * @param pages files of the built site, such as `search/index.html`
 */
export function preloadModules(pages: readonly string[]): AstroIntegration {
  return {
    name: 'preload-modules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const soon = await languageFiles(dir);
        for (const page of pages) {
          const file = new URL(page, dir);
          const html = await readFile(file, 'utf8');
          const scripts = Array.from(html.matchAll(/<script type="module" src="([^"]+)"/g), ([, src]) => src!);
          const modules = new Set(scripts);
          // Grows while it is gone through.
          for (const module of modules) for (const other of await importsOf(module, dir, soon)) modules.add(other);
          const links = Array.from(modules, (address) => `<link rel="modulepreload" href="${address}">`);
          // A page that has not changed stays as the last build left it.
          const missing = links.filter((link) => !html.includes(link));
          await writeFile(file, withSoon(html, missing.join('')));
        }
      },
    },
  };
}

/**
 * Puts links, and the style sheets of the page, in front of its first script: what stands behind one for which the
 * browser waits is fetched when that has run, in a round trip of its own, since the page's policy is in its head. What
 * is less urgent comes last, for not every host heeds what a browser says of it.
 */
function withSoon(html: string, links: string): string {
  const [before, after] = split(html, html.indexOf('<script src='));
  const [head, body] = split(after, after.indexOf('</head>'));
  const sheets = head.match(sheet) ?? [];
  const last = before.match(lessUrgent) ?? [];
  return before.replace(lessUrgent, '') + sheets.join('') + links + last.join('') + head.replace(sheet, '') + body;
}

function split(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at)];
}

/** Addresses of what a script imports, beside it. */
async function importsOf(src: string, dir: URL, soon: readonly string[]): Promise<string[]> {
  const folder = posix.dirname(src);
  const code = await readFile(new URL(`_astro/${posix.basename(src)}`, dir), 'utf8');
  return Array.from(code.matchAll(imported))
    .filter(([, onDemand, name]) => !onDemand || soon.includes(name!.split('.')[0]!))
    .map(([, , name]) => posix.join(folder, name!));
}

/** Names of the files that tell of the languages of the built site's index, as `text/tongues.ts` imports them. */
async function languageFiles(dir: URL): Promise<string[]> {
  const file = new URL(`search/index/${directoryFile}`, dir);
  if (!existsSync(file)) return [];
  const { languages } = JSON.parse(gunzipSync(await readFile(file)).toString()) as Directory;
  const names: Record<string, string> = { de: 'german', en: 'english' };
  return languages.flatMap((tag) => names[tag.split('-')[0]!] ?? []);
}
