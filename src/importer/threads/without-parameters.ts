/**
 * An address without its fragment and without what in its query says which page or post was asked for.
 * @param names of parameters, as alternatives of a regular expression
 * @param marks what parts parameters: `&`, in some engines `;` as well
 */
export function withoutParameters(url: string, names: string, marks: '&' | '&;' = '&'): string {
  return url
    .replace(/#.*$/, '')
    .replace(new RegExp(`([?${marks}])(?:${names})=[^${marks}]*`, 'g'), '$1')
    .replace(new RegExp(`([?&])[${marks}]+`, 'g'), '$1')
    .replace(new RegExp(`[?${marks}]+$`), '');
}
