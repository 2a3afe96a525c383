import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tally } from '../../../../src/importer/command/tally.ts';
import { refused } from '../command/outcome.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import type { Reading } from '../../../../src/importer/reading.ts';
import { HtmlReport } from '../../../../src/importer/report/html-report.ts';
import { reportWordsIn } from '../../../../src/importer/report/report-words.ts';
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

function written(told: [Outcome, Reading?][], language: 'de' | 'en' = 'de'): string {
  const report = new HtmlReport(path(), language, reportWordsIn(language));
  const tally = new Tally();
  for (const [outcome, reading] of told) {
    tally.note(outcome);
    report.tell(outcome, reading);
  }
  report.end(tally, undefined);
  return readFileSync(path(), 'utf8');
}

function reading(html: string): Reading {
  const found = { kind: 'refused', reason: 'It is empty.' } as const;
  return { name: 'a.html', reader: 'html', found, shown: sourceText(Buffer.from(html)) };
}

describe('nothing that strangers wrote is markup', () => {
  const hostile = '<img src=x onerror=alert(1)>&lt;script&gt;alert(2)&lt;/script&gt;';
  test.each([
    ['in a name', [{ ...refusal, input: hostile }]],
    ['in a reason', [{ ...refusal, reason: hostile }]],
    ['in a loss', [{ ...refusal, status: 'imported', article: 'articles/2015/a', losses: [hostile] }]],
    ['in a source', [refusal, reading(`<html><body><p>${hostile}</p></body></html>`)]],
  ] as [string, [Outcome, Reading?]][])('%s', (_, told) => {
    expect(written([told])).not.toMatch(/<img|<script/);
  });
});

test('a policy allows its own style and nothing else', () => {
  expect(written([[refusal]])).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
});

test('what did not go in is marked in the source', () => {
  const made = {
    title: 'Nebel',
    published: '2015-02-17',
    authors: [],
    topics: [],
    inferred: [],
    losses: [],
    source: {},
  };
  const article = { matter: { ...made, visibility: 'public', aliases: [] }, body: 'Der Nebel lag.', pictures: [] };
  const found = { kind: 'article', made: '', article } as unknown as Reading['found'];
  const shown = sourceText(Buffer.from('<html><p>Der Nebel lag.</p><p>Anzeige: Boote</p></html>'));
  const page = written([
    [
      { ...refusal, status: 'imported' },
      { name: 'a.html', reader: 'html', found, shown },
    ],
  ]);
  expect(page).toContain('<p>Der Nebel lag.</p>');
  expect(page).toContain('Anzeige: Boote</del>');
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

test('every link leads to something', () => {
  const many = Array.from({ length: 600 }, (): [Outcome, Reading] => [refusal, reading('<p>Vorlage</p>')]);
  const page = written(many);
  const targets = new Set(Array.from(page.matchAll(/ id="(p\d+)"/g), ([, id]) => id));
  const links = Array.from(page.matchAll(/href="#(p\d+)"/g), ([, id]) => id);
  expect(links.filter((id) => !targets.has(id))).toEqual([]);
});

test('a file that is no report is not written over', () => {
  writeFileSync(path(), '<html>Nebel</html>');
  expect(() => new HtmlReport(path(), 'de', reportWordsIn('de'))).toThrow('is no report of an import');
});

test('a run that ends in an error leaves no report', () => {
  new HtmlReport(path(), 'de', reportWordsIn('de')).abandon();
  expect([existsSync(path()), existsSync(`${path()}.unfinished`)]).toEqual([false, false]);
});
