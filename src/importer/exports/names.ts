import { isIP } from 'node:net';
import { cleanLine } from '../clean.ts';

const mailAddress = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/;
const longest = 300;
/** With four numbers, wherever it stands; the longer kind also where its end was taken off. */
const internetAddress = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}$/i;

/** A name as it may be shown; nothing for one that holds a mail address or the address of a machine. */
export function publicName(name: string): string | undefined {
  const shown = cleanLine(name.slice(0, longest));
  const namesMachine = internetAddress.test(shown) || shown.split(/[\s()[\]]+/).some((word) => isIP(word) !== 0);
  return mailAddress.test(shown) || namesMachine ? undefined : shown || undefined;
}
