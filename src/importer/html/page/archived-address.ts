import type { Moment } from '../../../model/moment.ts';

/** A copy in a public web archive, as its address tells of it. */
export interface ArchivedAddress {
  /** The page's first address. */
  url: string;
  archive: string;
  captured?: Moment;
}

const shapes = [
  /^https?:\/\/(?:web|wayback)\.archive\.org\/web\/(\d{4,14})[a-z_]*\/(.+)$/is,
  /^https?:\/\/archive\.(?:today|is|ph|md|li|vn|fo)\/(\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6})\/(https?:.+)$/is,
  // Any other archive, and a link that one left relative, whatever it was resolved against.
  /^https?:\/\/[^/?#]+\/(?:[\w.:-]+\/){0,3}(\d{14})(?:[a-z]{2}_)?\/(https?:.+)$/is,
];

/** Reads the address of a copy; nothing for any other address. */
export function archivedAddress(written: string): ArchivedAddress | undefined {
  const archive = written
    .trim()
    .replace(/^(?=\/web\/\d)/, 'https://web.archive.org')
    .replace(/^(?=\/\/)/, 'https:');
  const [, digits, inner] = shapes.map((shape) => shape.exec(archive)).find((found) => found !== null) ?? [];
  if (!digits || !inner) return undefined;
  const whole = /^https?:/i.test(inner) ? inner.replace(/^(https?:)\/(?!\/)/i, '$1//') : `http://${inner}`;
  const url = URL.parse(whole);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return undefined;
  const captured = momentOf(digits.replace(/\D/g, ''));
  return { url: url.href, archive, ...(captured && { captured }) };
}

/** The address that a web archive's address holds. */
export function unwrapped(url: string): string {
  return archivedAddress(url)?.url ?? url;
}

/** `20150920140533` as archives write it, in UTC; a shorter one is cut off at the end. */
function momentOf(digits: string): Moment | undefined {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(\d{6})?/.exec(digits) ?? [];
  if (!year) return undefined;
  const written = `${year}-${month}-${day}T${(time ?? '000000').replace(/(\d\d)(?=\d)/g, '$1:')}Z`;
  const moment = Number.isNaN(Date.parse(written)) ? undefined : new Date(written).toISOString().replace(/\.\d+/, '');
  return moment !== written ? undefined : time ? moment : moment.slice(0, 10);
}
