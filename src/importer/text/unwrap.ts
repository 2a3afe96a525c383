import { kindOf, endsSentence } from './line-kinds.ts';

/** Widest lines that mail programs and text browsers break at. */
const widest = 100;

/** Joins lines that were broken at a fixed width, as text browsers copy them; other text comes back as it is. */
export function unwrap(lines: readonly string[]): string[] {
  if (!isWrapped(lines)) return [...lines];
  const width = Math.max(...lines.map(({ length }) => length));
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const last = above?.slice(above.lastIndexOf('\n') + 1) ?? '';
    const continues =
      last !== '' && line !== '' && isText(last) && isText(line) && !(endsSentence(last) && last.length < width * 0.8);
    if (continues && last.length > width * 0.5) joined[joined.length - 1] = `${above}\n${line}`;
    else joined.push(line);
  }
  return joined.map((line) => line.replaceAll('\n', ' '));
}

/** Broken text goes on in small letters on the next line, every second time or so. */
function isWrapped(lines: readonly string[]): boolean {
  const breaks = lines.slice(1).filter((line, at) => line !== '' && lines[at] !== '');
  const small = breaks.filter((line) => /^\p{Ll}/u.test(line)).length;
  return breaks.length >= 4 && small >= breaks.length * 0.25 && lines.every(({ length }) => length <= widest);
}

function isText(line: string): boolean {
  const kind = kindOf(line);
  return kind === 'prose' || kind === 'short';
}
