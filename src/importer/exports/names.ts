import { cleanLine } from '../clean.ts';

const mailAddress = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/;
const longest = 300;
const internetAddress = /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4})\s*$/i;

/** A name as it may be shown; nothing for one that is a mail address or the address of a machine. */
export function publicName(name: string): string | undefined {
  const shown = cleanLine(name.slice(0, longest));
  return mailAddress.test(shown) || internetAddress.test(shown) ? undefined : shown || undefined;
}
