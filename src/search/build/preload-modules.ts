import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';

/** An import in minified code, static or on demand. */
const imported = /\b(?:from|import)\s*(\(?)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/**
 * Names in pages what their scripts import, so that a browser fetches all at once instead of file after file.
 * @param pages files of the built site, such as `search/index.html`
 * @param soon what is imported on demand and needed at once all the same, such as `german`
 */
export function preloadModules(pages: readonly string[], soon: string): AstroIntegration {
  return {
    name: 'preload-modules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of pages) {
          const file = new URL(page, dir);
          const html = await readFile(file, 'utf8');
          const scripts = Array.from(html.matchAll(/<script type="module" src="([^"]+)"/g), ([, src]) => src!);
          const modules = new Set(scripts);
          // Grows while it is gone through.
          for (const module of modules) for (const other of await importsOf(module, dir, soon)) modules.add(other);
          const missing = [...modules].filter((address) => !html.includes(address));
          const links = missing.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
          if (links) await writeFile(file, html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}

/** Addresses of what a script imports, beside it. */
async function importsOf(src: string, dir: URL, soon: string): Promise<string[]> {
  const folder = posix.dirname(src);
  const code = await readFile(new URL(`_astro/${posix.basename(src)}`, dir), 'utf8');
  return Array.from(code.matchAll(imported))
    .filter(([, onDemand, name]) => !onDemand || name!.startsWith(`${soon}.`))
    .map(([, , name]) => posix.join(folder, name!));
}
