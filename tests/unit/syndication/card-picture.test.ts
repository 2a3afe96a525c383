import { expect, test } from 'vitest';
import type { Holding } from '../../../src/library/library.ts';
import { articleMatter } from '../../../src/model/article.ts';
import { site } from '../../../src/model/site.ts';
import { articleCard, cardText, hasCard, siteCard, threadCard } from '../../../src/syndication/card-picture.ts';
import { wordsOf } from '../../../src/words/words.ts';

const archive = site.parse({ title: 'Lesesaal', description: 'Zum Lesen aufgehoben.' });
const words = wordsOf(archive);
const article = (matter: object = {}, pictures: string[] = []): Holding => ({
  ...articleMatter.parse({
    title: 'Wer zahlt die Brücke?',
    kicker: 'Verkehr',
    published: '2015-09-20T14:05+02:00',
    source: { name: 'Elbmark-Kurier' },
    ...matter,
  }),
  year: '2015',
  slug: 'bruecke',
  pictures,
  digest: 'a',
});

test('the card of an article stands beside it and is described', () => {
  expect(articleCard(article(), archive, words)).toEqual({
    url: '/2015/bruecke/card.png',
    width: 1200,
    height: 630,
    alt: 'Karteikarte: „Wer zahlt die Brücke?“, Elbmark-Kurier, 20. September 2015',
  });
});

test('the card of a thread says that the link leads there', () => {
  expect(threadCard(article(), archive, words).alt).toMatch(/20\. September 2015\. Der Link führt ins Forum\.$/);
});

test('an unlisted article has a card, for it is shared by its link', () => {
  expect(hasCard(article({ visibility: 'unlisted' }))).toBe(true);
});

test('a withdrawn article has the card of the site', () => {
  const withdrawn = article({ visibility: 'withdrawn' });
  expect(articleCard(withdrawn, archive, words)).toEqual(siteCard(archive));
});

test('a picture of the article that is called card.png stays what it is', () => {
  expect(hasCard(article({}, ['card.png']))).toBe(false);
});

test('a card shows nothing that a new comment changes', () => {
  const thread = { reported: 3, archived: 3, last: 3 };
  expect(cardText({ ...article(), thread, digest: 'b' }, archive)).toEqual(cardText(article(), archive));
});
