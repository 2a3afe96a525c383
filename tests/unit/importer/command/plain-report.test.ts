import { describe, expect, test } from 'vitest';
import { plainReport, type Ending, type Shown } from '../../../../src/importer/command/report.ts';
import { Tally } from '../../../../src/importer/command/tally.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { outcome, refused } from './outcome.ts';

const usual: Shown = { into: 'content', isDefault: true, dryRun: false };
const end: Ending = { how: 'whole', waiting: 0 };

/** What a run prints of outcomes, each of an input of its own. */
function printed(told: readonly Outcome[], shown: Partial<Shown> = {}, ending: Partial<Ending> = {}): string {
  const [tally, lines] = [new Tally(), [] as string[]];
  const out = { write: (text: string) => lines.push(text) };
  const report = plainReport(out, out, { ...usual, ...shown });
  for (const one of told) {
    tally.begin();
    report.begin(one.file);
    tally.note(one);
    report.tell(one);
  }
  report.end(tally, { ...end, ...ending });
  return lines.join('');
}

function many(count: number, changes: (at: number) => Partial<Outcome> = () => ({})): Outcome[] {
  return Array.from({ length: count }, (_, at) => outcome({ article: `articles/2015/${at}`, ...changes(at) }));
}

test('a guess is said once for all articles, with their number and the flag', () => {
  const text = printed(many(312, () => ({ inferred: ['source.name'] })));
  expect(text.match(/source\.name/g)).toHaveLength(1);
  expect(text).toContain('312 × source.name (--source)');
});

test('a guess about comments names no flag, for there is none', () => {
  expect(printed(many(1, () => ({ inferred: ['comments.published'] })))).toContain('Guessed: comments.published.\n');
});

test('what is missing is named in the language of the command, whatever the archive speaks', () => {
  const losses = ['Ein Bild ist nicht mitgespeichert: „Nebel“.'];
  const text = printed(many(5, () => ({ losses })));
  expect(text.slice(text.indexOf('Missing, and in how many articles'))).toContain('    5 × pictures\n');
});

test('an article that deserves a look is named with what is guessed and missing, each kind once', () => {
  const losses = [
    'Ein Bild ist nicht mitgespeichert.',
    'Ein Bild ist nicht mitgespeichert: „Nebel“.',
    'Die Karte fehlt.',
  ];
  const text = printed(many(5, () => ({ inferred: ['title'], losses, doubt: 6 })));
  expect(text).toContain('  content/articles/2015/0: guessed title; missing pictures, Die Karte fehlt.\n');
});

test('a further page of a thread does not say again what the article misses', () => {
  const losses = ['Ein Bild ist nicht mitgespeichert.'];
  const text = printed([outcome({ losses }), outcome({ losses, joined: true }), outcome({ losses, joined: true })]);
  expect(text.match(/Ein Bild/g)).toHaveLength(1);
});

test('an article that misses a hundred things does not fill the screen', () => {
  const losses = Array.from({ length: 100 }, (_, at) => `Ein Bild ist nicht mitgespeichert: „${at}“.`);
  expect(printed([outcome({ losses })])).toMatch(/(?:Missing: Ein Bild.*\s+){5}Missing: 95 more things\.\n/);
});

test('a reason names the first of the inputs it was given for, and how many there are', () => {
  const reason = 'It is empty. Save it again.';
  const told = Array.from({ length: 7 }, (_, at) => refused(reason, { input: `${at}.html` }));
  expect(printed(told)).toContain(`    7 × ${reason}\n          0.html and 6 more\n`);
});

describe('a list that is cut says where the rest stands', () => {
  const kinds = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'];
  const told = kinds.flatMap((one) => kinds.map((other) => refused(`${one} und ${other}.`)));
  test.each([
    [undefined, 'and 5 more; --report FILE.html and --json tell all.'],
    ['bericht.html', 'and 5 more; bericht.html tells all.'],
  ])('with --report %s', (report, said) => {
    expect(printed(told, {}, { report })).toContain(said);
  });
});

describe('the counts', () => {
  test('are of inputs, and of what is in them where that is more', () => {
    const told = [
      ...many(3),
      refused('It is empty. Save it again.'),
      outcome({ status: 'passed', article: null, pages: 9 }),
    ];
    expect(printed(told)).toContain('\n5 inputs, 13 results: 3 imported, 9 passed over, 1 refused.\n');
  });

  test('say that a dry run wrote nothing', () => {
    expect(printed(many(2), { dryRun: true })).toMatch(/\nDry run, nothing was written\. 2 inputs: 2 imported\.\n/);
  });

  test('say that a run was interrupted, and how it goes on', () => {
    expect(printed(many(2), {}, { how: 'interrupted' })).toContain('The same command goes on where this one stopped.');
  });
});

test('threads that wait are counted with their folder, from earlier runs, too', () => {
  expect(printed(many(1), {}, { waiting: 17 })).toContain('17 threads wait for their articles in content/waiting/.');
});

test('what is kept as it was is counted, though nothing was imported', () => {
  const reason = 'article.md was edited by hand and stays as it is; --force would write over it.';
  expect(printed(many(5, () => ({ status: 'unchanged', reason })))).toContain(`5 × ${reason}`);
});
