import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';

/** A static import in minified code; what is imported on demand stands in brackets. */
const imported = /\bimport\s*(?:[\w$*{},\s]+from\s*)?["'](\.\/[^"']+\.js)["']/g;

/**
 * Names in pages what their scripts import, so that a browser fetches all at once: the search is cut into two files,
 * because the page a hit leads to needs only one of them, and the second would wait for the first.
 * @param pages files of the built site, such as `search/index.html`
 */
export function preloadModules(pages: readonly string[]): AstroIntegration {
  return {
    name: 'preload-modules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of pages) {
          const file = new URL(page, dir);
          const html = await readFile(file, 'utf8');
          const scripts = Array.from(html.matchAll(/<script type="module" src="([^"]+)"/g), ([, src]) => src!);
          const modules = await Promise.all(scripts.map((src) => importsOf(src, dir)));
          const missing = [...new Set(modules.flat())].filter((address) => !html.includes(address));
          const links = missing.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
          if (links) await writeFile(file, html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}

/** Addresses of what a script imports, beside it. */
async function importsOf(src: string, dir: URL): Promise<string[]> {
  const folder = posix.dirname(src);
  const code = await readFile(new URL(`_astro/${posix.basename(src)}`, dir), 'utf8');
  return Array.from(code.matchAll(imported), ([, name]) => posix.join(folder, name!));
}
