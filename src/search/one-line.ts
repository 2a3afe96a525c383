/** A sign that ends a thought, and what may close behind it. */
const ended = /[.!?:;,…–—][“”"«»’')\]]*$/u;

/** Blocks of a text one behind the other; where no sign ends one, a dot keeps the next from running into it. */
export function oneLine(blocks: readonly string[]): string {
  const lines = blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  return lines.map((line, at) => (at === lines.length - 1 || ended.test(line) ? line : `${line} ·`)).join(' ');
}
