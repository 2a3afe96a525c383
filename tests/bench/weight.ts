import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** Bytes that a reader downloads for a page, gzip where a server would compress; pictures not counted. */
export interface Weight {
  /** The page without `section#forum`. */
  html: number;
  /** The thread alone. */
  thread: number;
  css: number;
  js: number;
  /** Faces whose `unicode-range` holds a letter of the page. */
  fonts: number;
}

const budgets = { frame: 12_000, all: 60_000, js: 2_000 };

/** Weighs a page of a built site by its path from the site's root, such as `2015/slug/`. */
export async function weigh(dist: string, page: string, base = '/'): Promise<Weight> {
  const html = await readFile(join(dist, page, 'index.html'), 'utf8');
  const { document } = parseHTML(html);
  const file = (address: string) => readFile(join(dist, decodeURI(address.slice(base.length))));
  const addresses = (selector: string, attribute: string) =>
    Array.from(document.querySelectorAll(selector), (element) => element.getAttribute(attribute) ?? '');

  const styles = await Promise.all(addresses('link[rel=stylesheet]', 'href').map(file));
  const scripts = await Promise.all(addresses('script[src]', 'src').map(file));
  const faces = styles.flatMap((css) => neededFaces(css.toString(), document.body.textContent));
  const fonts = await Promise.all(faces.map(file));

  document.querySelector('#forum')?.remove();
  const frame = zipped(Buffer.from(document.documentElement.outerHTML));
  return {
    html: frame,
    thread: zipped(Buffer.from(html)) - frame,
    css: sum(styles.map(zipped)),
    js: sum(scripts.map(zipped)),
    fonts: sum(fonts.map(({ length }) => length)),
  };
}

/** Bytes of the scripts that a first answer of the search waits for: what its page names, without what every page has. */
export async function weighSearch(dist: string, base = '/'): Promise<number> {
  const addressesIn = async (page: string) => {
    const { document } = parseHTML(await readFile(join(dist, page), 'utf8'));
    const scripts = Array.from(document.querySelectorAll('script[src]'), (script) => script.getAttribute('src')!);
    const links = document.querySelectorAll('link[rel=modulepreload]');
    return new Set([...scripts, ...Array.from(links, (link) => link.getAttribute('href')!)]);
  };
  const [search, front] = await Promise.all(['search/index.html', 'index.html'].map(addressesIn));
  const alone = [...search!.difference(front!)];
  const files = await Promise.all(alone.map((address) => readFile(join(dist, decodeURI(address.slice(base.length))))));
  return sum(files.map(zipped));
}

/** The budgets of an article page with 25 comments, and how a page keeps them. */
export function verdicts({ html, thread, css, js, fonts }: Weight) {
  return [
    verdict('HTML without the thread, and CSS', html + css, budgets.frame),
    verdict('everything with fonts, without pictures', html + thread + css + js + fonts, budgets.all),
    verdict('JavaScript', js, budgets.js),
  ];
}

/** Addresses of the font files that a browser would ask for to show a text. */
function neededFaces(css: string, text: string): string[] {
  return Array.from(css.matchAll(/@font-face\s*{[^}]*}/g), ([face]) => face).flatMap((face) => {
    const file = /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1];
    const range = /unicode-range:([^;}]+)/.exec(face)?.[1];
    return file && (!range || charactersOf(range).test(text)) ? [file] : [];
  });
}

function charactersOf(range: string): RegExp {
  const spans = Array.from(
    range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi),
    ([, from, to]) => `\\u{${from!}}-\\u{${to ?? from!}}`,
  );
  return new RegExp(`[${spans.join('')}]`, 'u');
}

function verdict(what: string, bytes: number, budget: number) {
  return { what, bytes, budget, kept: bytes <= budget };
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
