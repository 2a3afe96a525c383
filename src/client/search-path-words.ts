/**
 * The words in an address that leads nowhere, the last segment's first: `/politik/ausland/nachtzug-nach-triest-a-105.html`
 * tells of nachtzug, triest and ausland. Numbers and single letters name files, not things.
 * @param path as in `location.pathname`, without the path that the site stands under
 */
export function pathWords(path: string): string[] {
  const segments = decoded(path)
    .replace(/\.(?:[a-z]{3,4}\d?)$/i, '')
    .split('/')
    .reverse();
  const words = segments.flatMap((segment) => segment.split(/[^\p{L}\p{N}]+/u));
  const telling = words.filter((word) => word.length > 2 && /\p{L}/u.test(word) && !fileNames.has(word.toLowerCase()));
  return [...new Set(telling)].slice(0, 12);
}

const fileNames = new Set(['article', 'artikel', 'forum', 'index', 'page', 'section', 'story', 'topic']);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
