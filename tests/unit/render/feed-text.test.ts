import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { renderCommentForFeed, renderForFeed, type FeedFrame } from '../../../src/render/feed-text.ts';
import { elements, type Element } from '../../../src/render/tree.ts';
import { labels, pictures } from './labels.ts';
import { markdownVectors, vectors } from './vectors.ts';

const base = 'https://example.org/archiv/2015/hafen/';
const frame: FeedFrame = { base, closing: [] };
const feed = (markdown: string, around: Partial<FeedFrame> = {}) =>
  renderForFeed(markdown, { pictures, labels }, { ...frame, ...around });
const parser = unified().use(rehypeParse, { fragment: true }).freeze();

describe('an article in a feed', () => {
  test.each([
    ['a picture', '![Kai](hafen.jpg)', 'src="https://example.org/2015/hafen/hafen.jpg"'],
    ['a call of a footnote', 'Text[^1]\n\n[^1]: Note', `href="${base}#fn-1"`],
    ['the way back from a footnote', 'Text[^1]\n\n[^1]: Note', `href="${base}#fnref-1"`],
    ['a link', '[dort](http://example.net/a)', 'href="http://example.net/a"'],
  ])('%s leads there from anywhere', (_, markdown, expected) => {
    expect(feed(markdown)).toContain(expected);
  });

  test('has each picture once, without copies to choose from', () => {
    expect(feed('![Kai](hafen.jpg)')).not.toMatch(/<picture|<source|srcset/);
  });

  test('shows the box of a task by its sign alone', () => {
    expect(feed('- [x] Tor streichen')).toContain('<span>☑</span> Tor streichen');
  });

  test('keeps no frame around a table', () => {
    expect(feed('|a|\n|-|\n|b|')).toMatch(/^<table>/);
  });

  test('begins with its picture and its lead', () => {
    const picture = { published: pictures.get('plan.svg')!, alt: 'Plan', caption: 'Der Plan' };
    expect(feed('Text', { lead: 'Kurz & gut', picture })).toMatch(
      /^<figure><img src="https:\/\/example\.org\/2015\/hafen\/plan\.svg".*<figcaption>Der Plan<\/figcaption><\/figure><p><strong>Kurz &#x26; gut<\/strong><\/p>\n<p>Text/,
    );
  });

  test('ends with lines that may be links', () => {
    const closing = [{ text: 'Quelle' }, { text: 'Forum', url: '/archiv/2015/hafen/#forum' }];
    expect(feed('Text', { closing })).toMatch(
      /<hr><p><small>Quelle<\/small><\/p><p><small><a href="https:\/\/example\.org\/archiv\/2015\/hafen\/#forum">Forum<\/a><\/small><\/p>$/,
    );
  });

  test.each([...Object.values(vectors).flat(), ...markdownVectors])(
    '%j brings nothing that runs, needs our page or leads within it',
    (vector) => {
      const found = elements(parser.parse(feed(`${vector}\n\n> ${vector}`, { lead: vector })));
      expect(Array.from(found, strange).flat()).toEqual([]);
    },
  );
});

test('a comment in a feed is whole, with nothing behind a fold', () => {
  const paragraph = 'Wort '.repeat(60).trim();
  expect(renderCommentForFeed({ text: `${paragraph}\n\n${paragraph}\n\n${paragraph}` }).match(/<p>/g)).toHaveLength(3);
});

const known = new Set(
  'alt colSpan dateTime dir height href lang rel reversed rowSpan scope src start title type value width'.split(' '),
);

/** What an element of a feed may not be or say; written down anew here. */
function strange({ tagName, properties }: Element): string[] {
  const isActive = /^(script|style|iframe|object|embed|svg|math|form|input|link|meta|base|section|picture)$/;
  const addresses = [properties.href, properties.src].filter((address) => address !== undefined);
  return [
    ...(isActive.test(tagName) ? [`<${tagName}>`] : []),
    ...Object.keys(properties).filter((name) => !known.has(name)),
    ...addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address)),
  ];
}
