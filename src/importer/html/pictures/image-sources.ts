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
  const found = [...new Set([...listed, ...single])].filter((url) => url !== '' && !isPlaceholder(url));
  const real = found.filter((url) => !isPreview(url));
  return real.length > 0 ? real : [...new Set([...ofOtherData(image), ...found])];
}

/** Whole names alone: a picture of a loading dock, or of the town of Leer, is one. */
const standIn =
  /(?:^|\/)(?=[^/]*(?:placeholder|lazy|leer|loading|loader|blank|transparent|spacer))(?:placeholder|lazy|leer|loading|loader|blank|transparent|spacer|image|img|[\dx_-])+\.(?:gif|png|jpe?g|svg|webp)$/i;

/** A picture of a few bytes, or one of that name, that stands in until a script loads the real one. */
function isPlaceholder(url: string): boolean {
  if (url.startsWith('data:')) return url.length < (url.includes('svg') ? 400 : 120);
  return url === 'about:blank' || standIn.test(url.slice(0, 2_000).replace(/[?#].*$/s, ''));
}

/** So small a picture, or the paper's logo: what a script would have loaded in its place is the real one. */
function isPreview(url: string): boolean {
  return url.startsWith('data:') ? url.length < 2_000 : /\/[^/]*logo[^/]*\.svg$/i.test(url);
}

/** Addresses of pictures in attributes of a script that nobody here knows. */
function ofOtherData(image: Element): string[] {
  return [...image.attributes]
    .filter(
      ({ name, value }) =>
        name.startsWith('data-') && /^(?:https?:)?\/\/\S+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?$/i.test(value),
    )
    .map(({ value }) => value)
    .filter((url) => !isPlaceholder(url));
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
