import { isMarked, nameOf, nearest, plain, textOf } from '../page/dom.ts';
import { textIn } from '../page/linked-data.ts';
import type { Head } from '../page/head.ts';
import { isProse, lengthOf, type Block } from './block.ts';

/** Where a block stands in the text that the head gives, counted in its letters and digits. */
interface Place {
  from: number;
  to: number;
}

/** Letters of the head's text: a bulletin needs no help, and what is longer than any article would take its time. */
const least = 500;
const longest = 300_000;

/** Characters of a box that may go for the head's sake; longer ones are worth reading, whatever they are. */
const most = 400;

const teaser = /^teasers?$/;

/**
 * Leaves out what stands between two paragraphs that adjoin in the text that the head gives for machines: teasers,
 * lines on the author, and other boxes. That text may be cut, or hold paragraphs alone, so it takes away nothing where
 * it has a gap, no heading or list unless it has others, and no more than a few lines at a time.
 */
export function leaveOutUnwritten(blocks: readonly Block[], { nodes }: Pick<Head, 'nodes'>): Block[] {
  const written = nodes.map((node) => textIn(node['articleBody']) ?? '').sort((a, b) => b.length - a.length)[0] ?? '';
  const text = plain(written);
  if (text.length < least || text.length > longest) return [...blocks];
  const places = placesOf(blocks, text);
  const prose = blocks.filter(isProse);
  if (lengthOf(prose.filter((block) => places.has(block))) < 0.6 * lengthOf(prose)) return [...blocks];
  const names = new Set([...places.keys()].map(({ name }) => rankless(name)));
  const isWhole = /[.!?”"“»)]$/.test(written) && !/(?:\.\.\.|…)$/.test(written);

  const left = new Set<Block>();
  let run: Block[] = [];
  let before: Place | undefined;
  const endRun = (next: number) => {
    if (before && Math.abs(next - before.to) <= 2) for (const block of unwritten(run, names)) left.add(block);
    run = [];
  };
  for (const block of blocks) {
    const place = places.get(block);
    if (!place) {
      run.push(block);
      continue;
    }
    endRun(place.from);
    before = place;
  }
  if (isWhole) endRun(text.length);
  return blocks.filter((block) => !left.has(block) && !isOfTeaser(block, left));
}

/** Whether a picture stands in a box with a line that was left out, and that leads elsewhere or is called a teaser. */
function isOfTeaser({ name, element }: Block, left: ReadonlySet<Block>): boolean {
  if (name !== 'figure') return false;
  const lines = [...left]
    .filter((line) => line.links > 0 || isMarked(line.element, teaser))
    .map((line) => line.element);
  const box = nearest(element.parentElement, (one) => lines.some((line) => one.contains(line)));
  return box !== undefined && textOf(box).length < most && !/^(?:body|main|article)$/.test(nameOf(box));
}

/** Which blocks of a box go. A heading goes with what it heads. */
function unwritten(run: readonly Block[], names: ReadonlySet<string>): Block[] {
  const isLong = lengthOf(run.filter(({ name }) => name !== 'figure')) > most;
  const goes = run.filter((block) => {
    const { name, links, element } = block;
    if (element.hasAttribute('data-embed') || !/^(?:p|ul|ol|h[2-6])$/.test(name)) return false;
    return (names.has(rankless(name)) && !isLong) || links >= 0.3;
  });
  const last = run.findLastIndex((block) => goes.includes(block) && !isHeading(block));
  return [...goes, ...run.filter((block, at) => isHeading(block) && at < last && !goes.includes(block))];
}

function isHeading({ name }: Block): boolean {
  return /^h[2-6]$/.test(name);
}

/** One name for all headings, and one for all lists. */
function rankless(name: string): string {
  return name.replace(/^h[1-6]$/, 'h').replace(/^[uo]l$/, 'ul');
}

/** Where blocks stand in a text, in its order; a paragraph may differ in its middle, by a note on a link. */
function placesOf(blocks: readonly Block[], text: string): Map<Block, Place> {
  const places = new Map<Block, Place>();
  let at = 0;
  for (const block of blocks) {
    const own = plain(block.text);
    if (own.length < 12 || block.name === 'figure') continue;
    const place = placeOf(own, text, at);
    if (!place) continue;
    places.set(block, place);
    at = place.to;
  }
  return places;
}

function placeOf(own: string, text: string, at: number): Place | undefined {
  const from = text.indexOf(own.slice(0, 40), at);
  if (from === -1) return undefined;
  if (text.startsWith(own, from)) return { from, to: from + own.length };
  const end = own.length > 100 ? text.indexOf(own.slice(-40), from) + 40 : 0;
  return end - from > 0.8 * own.length && end - from < 1.2 * own.length ? { from, to: end } : undefined;
}
