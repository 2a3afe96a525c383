/** Builds the search index of a content folder, for `search.ts` to watch: `node search-build.ts CONTENT CACHE`. */
import { indexContent } from '../../src/search/build/integration.ts';

const [content, cache] = process.argv.slice(2) as [string, string];
await indexContent(content, cache);
