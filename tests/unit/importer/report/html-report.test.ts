import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tally } from '../../../../src/importer/command/tally.ts';
import { refused } from '../command/outcome.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import type { Reading } from '../../../../src/importer/reading.ts';
import { HtmlReport } from '../../../../src/importer/report/html-report.ts';
import { wordsIn } from '../../../../src/importer/words.ts';
import { sourceText } from '../../../../src/importer/report/source-text.ts';

let folder: string;
let outer: string | undefined;
beforeEach(() => {
  outer = process.env['TMPDIR'];
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  process.env['TMPDIR'] = folder;
});
afterEach(() => {
  if (outer === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = outer;
  rmSync(folder, { recursive: true });
});

const refusal = refused('It is empty. Save it again.');
const path = () => join(folder, 'report.html');

function written(told: [Outcome, Reading?][], language: 'de' | 'en' = 'de', notes: string[] = []): string {
  const report = new HtmlReport(path(), language, wordsIn(language).report);
  const tally = new Tally();
  for (const [outcome, reading] of told) {
    tally.note(outcome);
    report.tell(outcome, reading);
  }
  for (const note of notes) report.note(note);
  report.end(tally, undefined);
  return readFileSync(path(), 'utf8');
}

function reading(html: string): Reading {
  const found = { kind: 'refused', reason: 'It is empty.' } as const;
  return { name: 'a.html', reader: 'html', found, shown: sourceText(Buffer.from(html)) };
}

/** What a parser makes of a page: elements, and attributes that could act or load. */
function partsOf(page: string): { names: Set<string>; attributes: Set<string>; links: string[] } {
  const [names, attributes, links] = [new Set<string>(), new Set<string>(), [] as string[]];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      names.add(node.nodeName);
      for (const { name, value } of node.attrs) {
        attributes.add(name);
        if (name === 'href') links.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(page));
  return { names, attributes, links };
}

const ours = {
  names:
    'html head meta title style body main h1 h2 h3 h4 p strong ul li label input table thead tbody tr th td a b br small span code del div section',
  attributes: 'lang charset http-equiv content name class type id checked scope data-status href title tabindex',
};

describe('nothing that strangers wrote is markup', () => {
  const attacks = [
    '<img src=x onerror=alert(1)>&lt;script&gt;alert(2)&lt;/script&gt;',
    '"><script src=https://example.org/a.js></script><a href="javascript:alert(1)">',
    "' onmouseover='alert(1)' x='--><iframe src=//example.org>",
    '</title></style></textarea><svg onload=alert(1)><link rel=stylesheet href=//example.org>',
    '\u0000<\u0000script>alert(1)</script>\u202e<base href=//example.org>\u2028<meta http-equiv=refresh content=0>',
    '<a href="#p1">x</a>\n<a href="#p2"><form action=//example.org><object data=x></object>',
  ];
  const matter = (text: string) => ({ title: text, kicker: text, authors: [text], source: { name: text, url: text } });
  const found = (text: string) => {
    const thread = { comments: [{ number: 1, author: text, title: text, text }] };
    return { kind: 'article', made: '', article: { matter: matter(text), body: text, pictures: [], thread } };
  };
  const everywhere = (text: string): [Outcome, Reading][] => {
    const outcome = {
      ...refusal,
      input: text,
      file: text,
      reason: text,
      inferred: [text],
      losses: [text],
      reader: text,
    };
    const made = {
      name: text,
      reader: text,
      found: found(text),
      shown: sourceText(Buffer.from(`<html><p>${text}</p>`)),
    };
    return [
      [outcome, { ...made, shown: text } as unknown as Reading],
      [{ ...outcome, status: 'imported', article: text }, made as unknown as Reading],
      [{ ...outcome, status: 'passed' }, made as unknown as Reading],
    ];
  };

  test.each(attacks)('wherever it stands: %j', (text) => {
    const { names, attributes, links } = partsOf(written(everywhere(text), 'de', [text]));
    expect([...names].filter((name) => !ours.names.split(' ').includes(name))).toEqual([]);
    expect([...attributes].filter((name) => !ours.attributes.split(' ').includes(name))).toEqual([]);
    expect(links.filter((link) => !/^#p\d+$/.test(link))).toEqual([]);
  });
});

test('what was passed over before it was read is told', () => {
  expect(written([], 'de', ['a.json holds data that no reader knows.'])).toContain('a.json holds data');
});

test('a policy allows its own style and nothing else', () => {
  expect(written([[refusal]])).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
});

describe('beside what was made of it, a source', () => {
  const pageOf = (body: string, source: string): string => {
    const matter = { title: 'Nebel', published: '2015-02-17', authors: [], topics: [], inferred: [], losses: [] };
    const article = { matter: { ...matter, source: {}, visibility: 'public', aliases: [] }, body, pictures: [] };
    const found = { kind: 'article', made: '', article } as unknown as Reading['found'];
    const shown = sourceText(Buffer.from(`<html>${source}`));
    return written([
      [
        { ...refusal, status: 'imported' },
        { name: 'a.html', reader: 'html', found, shown },
      ],
    ]);
  };

  test('is marked where it did not go in', () => {
    const page = pageOf('Der Nebel lag.', '<p>Der Nebel lag.</p><p>Anzeige: Boote</p>');
    expect(page).toContain('<p>Der Nebel lag.</p>');
    expect(page).toContain('Anzeige: Boote</del>');
  });

  test('is marked in the sentence that did not go in, not in all of its paragraph', () => {
    const page = pageOf('Der Nebel lag. Er blieb.', '<p>Der Nebel lag. Lesen Sie auch. Er blieb.</p>');
    expect(page).toMatch(/<p>Der Nebel lag\. <del [^>]*>Lesen Sie auch\.<\/del> Er blieb\.<\/p>/);
  });

  test('went in where its links and emphasis did', () => {
    const page = pageOf(
      'Der [Nebel](https://example.org/a) lag *tief*.',
      '<p>Der <a href="/a">Nebel</a> lag tief.</p>',
    );
    expect(page).toContain('<p>Der Nebel lag tief.</p>');
  });

  test('shows no fields that are empty', () => {
    expect(pageOf('Der Nebel lag.', '')).not.toContain('aliases');
  });
});

test('what is known from an earlier run is not said to have become nothing', () => {
  const known: Reading = { ...reading('<p>Nebel</p>'), found: { kind: 'known', made: '' } };
  const page = written([[{ ...refusal, status: 'unchanged', article: 'articles/2015/nebel', reason: null }, known]]);
  expect(page).not.toMatch(/Daraus wurde kein Artikel|href="#p1"/);
});

test.each([
  ['de', 'abgelehnt'],
  ['en', 'refused'],
] as const)('it speaks the language of the site: %s', (language, word) => {
  expect(written([[refusal]], language)).toContain(`<strong>${word}</strong>`);
});

test('of a thousand sources the least certain are shown, and the others are listed', () => {
  const many = Array.from({ length: 1_000 }, (_, at): [Outcome, Reading] => [
    { ...refusal, status: 'imported', input: `${at}.html`, doubt: at === 700 ? 2 : 0 },
    reading(`<p>Vorlage ${at}</p>`),
  ]);
  const page = written(many);
  expect(page.match(/<section class="pair"/g)).toHaveLength(500);
  expect(page.match(/<tr data-status/g)).toHaveLength(1_000);
  expect(page.indexOf('Vorlage 700')).toBeLessThan(page.indexOf('Vorlage 0<'));
});

test('refusals by the hundred do not crowd out the articles that deserve a look', () => {
  const many = Array.from({ length: 600 }, (): [Outcome, Reading] => [refusal, reading('<p>Vorlage</p>')]);
  const doubtful: [Outcome, Reading] = [{ ...refusal, status: 'imported', doubt: 9 }, reading('<p>Der Zweifel</p>')];
  expect(written([...many, doubtful])).toContain('Der Zweifel');
});

test('every link leads to something', () => {
  const input = 'a name\nof two lines.html';
  const many = Array.from({ length: 600 }, (): [Outcome, Reading] => [
    { ...refusal, input },
    reading('<p>Vorlage</p>'),
  ]);
  const page = written(many);
  const targets = new Set(Array.from(page.matchAll(/ id="(p\d+)"/g), ([, id]) => id));
  const links = Array.from(page.matchAll(/href="#(p\d+)"/g), ([, id]) => id);
  expect(links.filter((id) => !targets.has(id))).toEqual([]);
});

test('a file that is no report is not written over', () => {
  writeFileSync(path(), '<html>Nebel</html>');
  expect(() => new HtmlReport(path(), 'de', wordsIn('de').report)).toThrow('is no report of an import');
});

test('a run that ends in an error leaves no report', () => {
  new HtmlReport(path(), 'de', wordsIn('de').report).abandon();
  expect([existsSync(path()), existsSync(`${path()}.unfinished`)]).toEqual([false, false]);
});
