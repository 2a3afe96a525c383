/** Whether a face has a sign for a code point. */
export type Has = (codePoint: number) => boolean;

/**
 * Reads from a TrueType file which signs it holds, from its `cmap` table of format 12. OpenType 1.9, `cmap`.
 * @throws Error if the file has no such table
 */
export function signsOf(font: Buffer): Has {
  const spans: [first: number, last: number][] = [];
  const cmap = tableOf(font, 'cmap');
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * at + 4);
    if (font.readUInt16BE(table) !== 12) continue;
    for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
      const from = table + 16 + 12 * group;
      spans.push([font.readUInt32BE(from), font.readUInt32BE(from + 4)]);
    }
    return (codePoint) => spans.some(([first, last]) => first <= codePoint && codePoint <= last);
  }
  throw new Error('The font has no cmap table of format 12.');
}

/**
 * A text with nothing in it that a face would draw as an empty box: pictographs go, letters of another script leave
 * an ellipsis, as in a quotation that was shortened.
 * @returns undefined if less than half of the letters can be drawn
 */
export function legible(text: string, has: Has): string | undefined {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, (signs) => (/[\t\n\r]/.test(signs) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
  const letters = line.match(/[\p{L}\p{N}]/gu) ?? [];
  const drawn = letters.filter((letter) => has(letter.codePointAt(0)!));
  if (drawn.length * 2 < letters.length || drawn.length === 0) return undefined;
  return Array.from(line, (sign) => (has(sign.codePointAt(0)!) ? sign : /[\p{L}\p{N}]/u.test(sign) ? gap : ''))
    .join('')
    .replace(/\uFFFC[\uFFFC\s]*\uFFFC|\uFFFC/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Stands for a letter that is missing, until a run of them becomes one ellipsis. */
const gap = '\uFFFC';

function tableOf(font: Buffer, name: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  throw new Error(`The font has no table ${name}.`);
}
