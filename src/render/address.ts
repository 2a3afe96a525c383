const schemes = ['http:', 'https:', 'mailto:'];

/**
 * The address a stranger's link may lead to, as the URL parser of browsers writes it, so that nothing
 * is left to read in two ways. Undefined for scripts, data, paths, fragments and nonsense.
 */
export function webAddress(written: string): string | undefined {
  // Pages of the years around 2015 left the scheme to the page they stood on.
  const url = URL.parse(/^\s*\/\//.test(written) ? `https:${written.trim()}` : written);
  return url && schemes.includes(url.protocol) ? url.href : undefined;
}

/** The address a link of the archivist's own page may lead to: a web address, or a neighbouring page by `../`. */
export function pageAddress(written: string): string | undefined {
  return /^\.\.?\/[\w/-]*(#[\w-]+)?$/.test(written) ? written : webAddress(written);
}
