import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/library/content-folder.ts';
import { readSite } from './src/library/read-site.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { preloadModules } from './src/search/build/preload-modules.ts';
import { subsetFonts } from './src/styles/subset-fonts.ts';

const folder = contentFolder();
const site = await readSite(folder);
const cache = fileURLToPath(new URL('.cache/', import.meta.url));
const fonts = await subsetFonts(`${cache}fonts/`);

/** Strangers' text is rendered by src/render alone; whatever Astro would render itself stays empty. */
const rendersNothing = {
  name: 'renders-nothing',
  options: {},
  createRenderer: async () => ({
    render: async () => ({
      code: '',
      metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} },
    }),
  }),
};

/** What Vite makes of `import()`: a helper preloads styles and what else each brings along; ours bring none. */
const helper = /import\{\w+ as ([\w$]+)\}from"\.\/preload-helper[^"]*";/;
const wrapped = /\b[\w$]+\(async\(\)=>\{let\{[^{}]*\}=await (import\(`[^`]+`\));return\{[^{}]*\}\}(?:,\[\])?\)/g;

/** Takes the helper away, which weighs 0.7 KB, or a file and an import where it does nothing. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'post',
  load: {
    order: 'pre',
    handler: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  },
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.name === 'preload-helper') Reflect.deleteProperty(bundle, file);
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code
          .replace(/^const __vite__mapDeps=.*\n/, '')
          .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
          .replace(wrapped, '$1')
          .replace(helper, 'const $1=load=>load();');
      }
    },
  },
};

/**
 * What an answer needs is one file, though what comes after it, such as excerpts, shares some of it: each file more is
 * packed by itself, and what a file imports would be a round trip behind it. What threads need too stays apart.
 */
const chunks = [
  { name: 'preload-helper', test: /preload-helper/, priority: 3 },
  { name: 'words', test: /[\\/]src[\\/]search[\\/](?:question\.|text[\\/](?:terms|tongues|stop-words))/, priority: 2 },
  { name: 'find', test: /[\\/]src[\\/](?:client[\\/]search-room\.|search[\\/]reader[\\/]sought\.)/, priority: 1 },
];

export default defineConfig({
  site: site.url,
  // An archive that stands at https://example.org/archive/ is built for that path; `--base` says otherwise.
  base: new URL(site.url).pathname,
  // One cache a content folder, outside node_modules, so that `npm ci` does not throw finished pages away.
  cacheDir: `${cache}astro-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}/`,
  markdown: { processor: rendersNothing },
  // Six pages at a time: while one is written, others are rendered (a quarter less time, measured by tests/bench).
  build: { inlineStylesheets: 'never', concurrency: 6 },
  devToolbar: { enabled: false },
  // Where another index is asked there is none beside the pages.
  integrations: [!site.searchEndpoint && searchIndex(folder), preloadModules(['search/index.html', '404.html'])],
  experimental: { incrementalBuild: true },
  vite: {
    plugins: [plainImports],
    resolve: { alias: { '@fonts': fonts } },
    // The Content-Security-Policy of src/layouts/Room.astro allows no inline code.
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups: chunks } } } },
  },
});
