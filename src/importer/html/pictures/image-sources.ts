const lazy = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
];
const sets = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/**
 * Every address under which a picture may be had, largest first as far as the page says:
 * `srcset` by width, then what scripts would have loaded, then `src`.
 */
export function imageSources(image: Element): string[] {
  const picture = image.closest('picture');
  const holders = [image, ...(picture ? [...picture.querySelectorAll('source')] : [])];
  const listed = holders
    .flatMap((holder) => sets.flatMap((name) => candidates(holder.getAttribute(name) ?? '')))
    .sort((a, b) => b.size - a.size)
    .map(({ url }) => url);
  const single = [...lazy, 'src'].map((name) => image.getAttribute(name)?.trim() ?? '');
  return [...new Set([...listed, ...single])].filter((url) => url !== '' && !isPlaceholder(url));
}

/** A picture of a few bytes that stands in until a script loads the real one. */
function isPlaceholder(url: string): boolean {
  return url === 'about:blank' || (url.startsWith('data:') && url.length < (url.includes('svg') ? 400 : 120));
}

/** Entries of a `srcset` (HTML standard): address, then `640w` or `2x`. */
function candidates(set: string): { url: string; size: number }[] {
  return [
    ...set.matchAll(/(?:^|[\s,])((?:data:[^\s]+|[^\s,]\S*[^\s,]))(?:\s+(\d+(?:\.\d+)?)([wx]))?(?=\s*(?:,|$))/g),
  ].map(([, url, size, unit]) => ({
    url: url!,
    size: Number(size ?? 1) * (unit === 'w' ? 1 : 1_000),
  }));
}
