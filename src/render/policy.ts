import type { Options as Schema } from 'rehype-sanitize';

/** What one kind of stranger's text may contain. */
export interface Policy {
  /** Complete: a part left out would be filled in by the sanitizer with what suits another site. */
  schema: Required<Schema>;
  /** Elements that become another one before the sanitizer looks; `div` means "a block of its own". */
  standIns: Record<string, string>;
}

const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** What every element may say of itself: its language and the direction it is read in. */
export const ofAnyElement: Schema['attributes'] = {
  '*': [
    ['lang', language],
    ['dir', 'ltr', 'rtl', 'auto'],
  ],
};

/** What vanishes with everything in it, since nobody was meant to read it. */
export const unread = names(
  'applet button datalist frame frameset head math noembed noframes option script select style svg template textarea title',
);

/** Blocks without a meaning that outlives their page. */
export const blocks = standFor(
  'div',
  'address article aside center dialog fieldset form header hgroup legend main nav noscript search section',
);

/** What was written differently in its time. */
export const olderNames = {
  acronym: 'abbr',
  dir: 'ul',
  listing: 'pre',
  menu: 'ul',
  plaintext: 'pre',
  strike: 's',
  tt: 'code',
  xmp: 'pre',
};

export function names(text: string): string[] {
  return text.split(' ');
}

export function standFor(standIn: string, text: string): Record<string, string> {
  return Object.fromEntries(names(text).map((name) => [name, standIn]));
}
