import { describe, expect, test } from 'vitest';
import { crawl, type CrawledPage } from './crawl.ts';
import { sites } from './sites.ts';

const pages = sites.filter(({ name }) => name === 'root' || name === 'english').flatMap(crawl);
const orders = /\/forum\/(conversation|newest)\/$/;

test('a thread in which nobody answers has no conversation', () => {
  const thread = '/2014/die-nebelbuecher-von-suederhoeft/forum/';
  const found = pages.filter(({ address }) => address.startsWith(thread) && orders.test(address));
  expect(found.map(({ address }) => address)).toEqual([`${thread}newest/`]);
});

test('other orders ask search engines to pass by, for what they hold stands page by page', () => {
  const found = pages.filter(({ address }) => orders.test(address));
  expect(found.filter(({ isHidden }) => !isHidden).map(({ address }) => address)).toEqual([]);
});

describe('every order holds every comment of its thread once', () => {
  const byNumber = (a: string, b: string) => Number(a.slice(1)) - Number(b.slice(1));
  test.each(pages.filter(({ address }) => orders.test(address)).map((page) => [page.address, page] as const))(
    '%s',
    (address, page) => {
      const home = address.replace(/forum\/.*$/, '');
      const posted = pages.filter((other) => other.address === home || /\/forum\/\d+\/$/.test(other.address));
      const expected = posted.filter((other) => other.address.startsWith(home)).flatMap(comments);
      expect(comments(page).sort(byNumber)).toEqual([...new Set(expected)].sort(byNumber));
    },
  );
});

test('each reply names whom it answers and leads there, in every order', () => {
  const wrong = pages
    .filter(({ document }) => document.querySelector('.comment'))
    .flatMap(({ address, document }) =>
      Array.from(document.querySelectorAll('.comment > header > .by a[href*="#c"]')).flatMap((link) => {
        const [, number] = /#(\d+)/.exec(link.textContent) ?? [];
        return link.getAttribute('href')?.endsWith(`#c${number}`) ? [] : [`${address} ${link.textContent}`];
      }),
    );
  expect(wrong).toEqual([]);
});

test('a missing stretch leads to the original, in every order', () => {
  const gaps = pages
    .filter(({ address }) => address.startsWith('/2009/a-ladder-in-the-loft/'))
    .flatMap(({ document }) => Array.from(document.querySelectorAll('.gap')));
  const originals = gaps.map((gap) => gap.querySelector('a[rel*=external]')?.getAttribute('href'));
  expect(new Set(originals)).toEqual(new Set(['https://courier.example/forum/ladder']));
});

test('a thread whose total nobody knows says so', () => {
  const page = pages.find(({ address }) => address === '/2011/markup-in-a-headline/');
  expect(page?.document.querySelector('#forum .state')?.textContent).toContain('How many there were is not known.');
  expect(page?.document.querySelector('#karte')?.textContent).toContain('the total is not known');
});

function comments({ document }: CrawledPage): string[] {
  return Array.from(document.querySelectorAll('.comment:not(.gap)'), ({ id }) => id);
}
