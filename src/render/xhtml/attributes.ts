import { elements, isElement, type Element, type Root } from '../tree.ts';

/** Dates and times as HTML's `time` takes them, without weeks, durations and days without a year. */
const machineTime =
  /^\d{4}(-\d\d(-\d\d([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?)?)?$|^([01]\d|2[0-3]):[0-5]\d$/;

/** Signs that browsers leave in addresses although no address may hold them (RFC 3986). */
const unwritten = /[\\^`{|}"<>\s[\]]|%(?![\dA-Fa-f]{2})/g;

/** Drops what an attribute may not say, and says in XML's way too what is said in HTML's. */
export function settleAttributes(tree: Root): void {
  for (const node of elements(tree)) {
    const { properties } = node;
    // In a file nothing is fetched late.
    delete properties['loading'];
    delete properties['decoding'];
    if (properties['lang']) properties['xmlLang'] = properties['lang'];
    if (typeof properties['href'] === 'string') properties['href'] = settledAddress(properties['href']);
    if (isElement(node, 'time')) settleTime(node);
    // What turns the direction of writing must say which way.
    if (node.tagName === 'bdo' && !/^(ltr|rtl)$/.test(properties['dir'] ?? '')) node.tagName = 'span';
    if (isElement(node, 'ul')) node.children.forEach((item) => isElement(item) && delete item.properties['value']);
  }
}

/** The host of an address may stand in brackets, and comes before the first slash that follows two. */
function settledAddress(address: string): string {
  const [, head = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)?(.*)$/is.exec(address) ?? [];
  return head + rest.replace(unwritten, (sign) => (sign === '%' ? '%25' : encodeURIComponent(sign)));
}

/** A time that no machine could read is read by people alone. */
function settleTime(node: Element): void {
  const said = node.properties['dateTime'];
  if (typeof said === 'string' && machineTime.test(said) && !Number.isNaN(Date.parse(asDate(said)))) return;
  node.tagName = 'span';
  delete node.properties['dateTime'];
}

function asDate(said: string): string {
  return said.includes(':') && !said.includes('-') ? `2000-01-01T${said}Z` : said.replace(' ', 'T');
}
