import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/citation/bibtex.ts';
import type { CitedWork } from '../../../src/citation/cited-work.ts';
import { cslJson } from '../../../src/citation/csl-json.ts';
import { oneLine } from '../../../src/citation/one-line.ts';
import { ris } from '../../../src/citation/ris.ts';
import { de } from '../../../src/words/de.ts';
import { formats, parsed } from './parsers.ts';
import { article, comment, hostileTitles } from './works.ts';

const words = de.cite;

describe.each(formats)('%s', (_, format) => {
  const read = (work: CitedWork) => parsed(format(work, words));

  test.each(hostileTitles)('gives back a title with %s', (_, title) => {
    expect(read({ ...article, title })['title']).toBe(oneLine(title));
  });

  test('makes one line of a title with breaks and tabs', () => {
    expect(read({ ...article, title: 'Eins\r\nER  - \n\tzwei\u0007' })['title']).toBe('Eins ER - zwei');
  });

  test('names the paper, the address here and the first address', () => {
    expect(read(article)).toMatchObject({ 'container-title': 'Elbmark-Kurier', URL: article.address });
    expect(String(read(article)['note'])).toContain(article.original);
  });

  test('names the copy in a web archive', () => {
    expect(String(read(article)['note'])).toContain(article.copy);
  });

  test('says the year', () => {
    const { 'date-parts': dates } = read(article)['issued'] as { 'date-parts': number[][] };
    expect(dates[0]?.[0]).toBe(2015);
  });

  test('says to the day when the copy was taken', () => {
    expect(read(article)['accessed']).toEqual({ 'date-parts': [[2020, 1, 3]] });
  });

  test('leads to a comment by its own address', () => {
    expect(read(comment)).toMatchObject({ title: 'Wer schon', URL: comment.address });
  });

  test('keeps a pseudonym in one piece', () => {
    const [author] = read(comment)['author'] as [Record<string, string>];
    expect(Object.values(author)).toEqual(['Nachtwanderer and Söhne']);
  });

  test('says what a comment without a title is', () => {
    expect(read({ ...comment, title: undefined })['title']).toBe('Beitrag 57');
  });

  test('leaves out what is not known', () => {
    const bare = {
      ...article,
      authors: [],
      container: undefined,
      captured: undefined,
      original: undefined,
      copy: undefined,
    };
    const fields = Object.keys(read(bare));
    expect(fields.filter((field) => ['author', 'reporter', 'container-title', 'accessed'].includes(field))).toEqual([]);
  });
});

test('BibTeX and CSL-JSON say the day', () => {
  for (const file of [bibtex(article, words), cslJson(article, words)])
    expect(parsed(file)['issued']).toEqual({ 'date-parts': [[2015, 9, 20]] });
});

test('RIS says the day in a line of its own, and ends each line as its rules want', () => {
  expect(ris(article, words)).toContain('\r\nDA  - 2015/09/20/\r\n');
  expect(ris(article, words)).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- .*\r\n)+ER {2}- \r\n$/);
});

test('CSL-JSON has an article in a newspaper and a post in a forum', () => {
  expect(parsed(cslJson(article, words))['type']).toBe('article-newspaper');
  expect(parsed(cslJson(comment, words))).toMatchObject({
    type: 'post',
    'container-title': 'Forum zu: Wer zahlt die Brücke?',
    number: '57',
  });
});

test('BibTeX keeps the capitals of a headline by braces', () => {
  expect(bibtex(article, words)).toContain('title = {{Wer zahlt die Brücke?}}');
});

test('BibTeX counts as many braces that open as braces that close', () => {
  const entry = bibtex({ ...article, title: '}}}{', original: 'https://a.example/{x' }, words);
  expect(entry.split('{').length).toBe(entry.split('}').length);
});
