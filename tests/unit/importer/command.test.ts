import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../src/importer/outcome.ts';
import { Archive } from './archive.ts';

const root = new URL('../../../', import.meta.url).pathname;
const page = `${root}tests/cases/import-run/page-1.txt`;
const place = 'articles/2015/kapitaen-wulf-legt-wieder-ab';
// Each test starts the command, which has to load all readers first.
vi.setConfig({ testTimeout: 60_000 });

let archive: Archive;

beforeEach(() => {
  archive = new Archive();
});
afterEach(() => {
  archive.remove();
});

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(words: string[], input?: string | Buffer): Run {
  const options = { cwd: root, input: input ?? '', encoding: 'utf8', timeout: 60_000 } as const;
  return spawnSync(process.execPath, ['src/importer/cli.ts', '--into', archive.path('content'), ...words], options);
}

function outcomes({ stdout }: Run): Outcome[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
}

describe('wrong use ends with 2 and names the flag', () => {
  test.each([
    [['--titel', 'X', page], '--titel is not a flag'],
    [['--url', 'elbmark', page], '--url elbmark is not an http or https address'],
    [['--published', '31.02.2015', page], '--published 31.02.2015 is on no calendar'],
    [['--published', 'neulich', page], '--published neulich is not a date'],
    [['--language', 'Deutsch', page], '--language Deutsch'],
    [['--slug', 'Groß und klein', page], '--slug'],
    [['--title', '', page], '--title is empty'],
    [[page, '--kicker'], '--kicker needs a value'],
    [['--force=yes', page], '--force takes no value'],
    [[], 'nothing to import'],
    [[''], 'An input has an empty name'],
    [['--into', '', page], '--into is empty'],
    [['--jobs', '0', page], '--jobs 0 is not a whole number from 1 to 256'],
    [['--report', page, page], 'is there and is no report of an import'],
    [['--report', `${root}nowhere/report.html`, page], 'report.html cannot be written'],
    [['--report', '/dev/null', page], 'is there and is no report of an import'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = run(words);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
    expect(existsSync(archive.path('content'))).toBe(false);
  });

  test('a section that site.yaml does not know is named with those it knows', () => {
    mkdirSync(archive.path('content'));
    writeFileSync(archive.path('content/site.yaml'), 'sections:\n  - name: Kultur\n    slug: kultur\n');
    const { status, stderr } = run(['--section', 'Sport', page]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Use one of Kultur')]);
  });
});

test('--help tells every flag and ends with 0', () => {
  const { status, stdout } = run(['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('--archive URL')]);
});

test('what is known by its bytes is passed quickly, and read anew with --again', () => {
  run([page]);
  const [known, again] = [[], ['--again']].map((flags) => outcomes(run(['--json', ...flags, page]))[0]);
  expect([known, again]).toMatchObject([
    { status: 'unchanged', reader: null },
    { status: 'unchanged', reader: 'text' },
  ]);
});

describe('with --pseudonyms', () => {
  const thread = () => archive.files()[`content/${place}/thread.json`]!;

  test('nobody in the archive bears the name that the page gives, and the key is not in it', () => {
    run(['--pseudonyms', page]);
    expect(Object.keys(archive.files())).toContain('content.pseudonyms');
    expect(Object.values(archive.files()).join('')).not.toMatch(/tidenhub|Dackel/);
    expect(thread()).toContain('"author"');
  });

  test('the same name is the same in a later run', () => {
    run(['--pseudonyms', page]);
    const before = thread();
    run(['--pseudonyms', '--force', page]);
    expect(thread()).toBe(before);
  });

  test('names of its own are not mixed with plain ones', () => {
    run(['--pseudonyms', page]);
    const [outcome] = outcomes(run(['--json', `${root}tests/cases/import-run/page-2.txt`]));
    expect(outcome).toMatchObject({ status: 'refused', reason: expect.stringContaining('--pseudonyms') as string });
  });
});

test('--report writes a page that names each input', () => {
  const { status } = run(['--report', archive.path('report.html'), page]);
  expect([status, archive.files()['report.html']]).toEqual([0, expect.stringContaining(page)]);
});

test('a report is written over by the next', () => {
  for (const input of [page, page]) run(['--report', archive.path('report.html'), input]);
  expect(Object.keys(archive.files()).filter((path) => path.startsWith('report'))).toEqual(['report.html']);
});

test('the first section of an archive that has no site.yaml is written into one', () => {
  run(['--section', 'Elbe & Marsch', page]);
  expect(archive.files()['content/site.yaml']).toBe('sections:\n  - name: Elbe & Marsch\n    slug: elbe-und-marsch\n');
  expect(archive.files()[`content/${place}/article.md`]).toContain('section: elbe-und-marsch');
});

describe('with --json', () => {
  test('standard output is one line of JSON for each input', () => {
    const told = run(['--json', page, `${root}tests/cases/import-run/refused.txt`, '/nowhere.txt']);
    expect(told.status).toBe(1);
    expect(outcomes(told)).toEqual([
      {
        file: page,
        input: page,
        status: 'imported',
        article: place,
        joined: false,
        waited: 0,
        reason: null,
        inferred: ['kicker', 'title', 'published'],
        losses: ['3 von 5 Beiträgen sind nicht erfasst. Erfasst: 1–2.'],
        doubt: 10,
        reader: 'text',
        pages: 1,
      },
      expect.objectContaining({
        status: 'refused',
        article: null,
        reason: expect.stringContaining('robots') as string,
      }),
      expect.objectContaining({
        status: 'refused',
        reason: 'There is no such file or folder. Look for a slip in its name.',
      }),
    ]);
  });

  test('every field of a line stands in --help', () => {
    const [outcome] = outcomes(run(['--json', page]));
    const help = run(['--help']).stdout;
    const told = Array.from(
      help.slice(help.indexOf('A line of --json')).matchAll(/^ {2}(\w+) {2}/gm),
      ([, name]) => name,
    );
    expect(told).toEqual(Object.keys(outcome!));
  });

  test('losses speak the language of the site', () => {
    mkdirSync(archive.path('content'));
    writeFileSync(archive.path('content/site.yaml'), 'language: en\n');
    expect(outcomes(run(['--json', page]))[0]!.losses).toEqual(['3 of 5 comments were not captured. Captured: 1–2.']);
  });
});

test.each([
  ['2015-12-31T23:30:00Z', '2016'],
  ['2016-01-01T00:30:00+09:00', '2015'],
  ['2015-12-31', '2015'],
])('%s stands in the year that readers of the site had then, %s', (published, year) => {
  const [outcome] = outcomes(run(['--json', '--published', published, page]));
  expect(outcome!.article).toMatch(`articles/${year}/`);
});

test('an address is refused with what to do, for nothing is downloaded', () => {
  const [outcome] = outcomes(run(['--json', 'https://example.org/a.html']));
  expect([outcome!.status, outcome!.reason]).toEqual([
    'refused',
    expect.stringContaining('Save the page in a browser'),
  ]);
});

test('standard input is an input', () => {
  const text = 'Regen über Bexen\n\nIn Bexen hat es am Dienstag geregnet, und zwar von unten.\n';
  const told = outcomes(run(['--json', '--published', '12.05.2009', '-'], text));
  expect(told).toEqual([
    expect.objectContaining({ input: '-', status: 'imported', article: 'articles/2009/regen-ueber-bexen' }),
  ]);
});

describe('a folder', () => {
  const folder = () => archive.path('in');
  const put = (name: string, content: string | Buffer = '') => {
    writeFileSync(archive.path('in', name), content);
  };
  const listed = () =>
    outcomes(run(['--json', '--published', '2015-01-01', folder()])).map(({ input, status }) => [
      input.slice(folder().length + 1),
      status,
    ]);

  beforeEach(() => {
    mkdirSync(archive.path('in/b'), { recursive: true });
    put('b/page.txt', 'Regen über Bexen\n\nIn Bexen hat es am Dienstag geregnet, und zwar von unten.\n');
  });

  test('is walked in the order of names, and one refused input hurts no other', () => {
    put('a.txt');
    put('c.bin', Buffer.from([1, 2, 3, 0, 0, 0, 4]));
    expect(listed()).toEqual([
      ['a.txt', 'refused'],
      ['b/page.txt', 'imported'],
      ['c.bin', 'refused'],
    ]);
  });

  test('gives no inputs of what belongs to a saved page', () => {
    put('Seite.html', '');
    mkdirSync(archive.path('in/Seite-Dateien'));
    put('Seite-Dateien/frame.html', '<html><body>frame</body></html>');
    put('bild.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    put('stil.css', 'p { color: red }');
    put('.DS_Store', Buffer.from([0, 0, 0, 1]));
    expect(listed().map(([name]) => name)).toEqual(['Seite.html', 'b/page.txt']);
  });

  test('is not left through a link, and no pipe in it is waited for', () => {
    symlinkSync('/etc', archive.path('in/etc'));
    symlinkSync('/etc/passwd', archive.path('in/passwd.txt'));
    symlinkSync('..', archive.path('in/b/up'));
    symlinkSync('gone.html', archive.path('in/b/dead.html'));
    execFileSync('/usr/bin/env', ['mkfifo', archive.path('in/pipe')]);
    const told = run(['--json', '--published', '2015-01-01', folder()]);
    expect(outcomes(told)).toHaveLength(1);
    for (const name of ['etc', 'passwd.txt', 'b/up', 'b/dead.html', 'pipe'])
      expect(told.stderr).toContain(`in/${name} is`);
  });

  test('tells of data in it that no reader knows', () => {
    put('kommentare.json', '{"kommentare": []}');
    put('liste.xml', '<liste/>');
    const [, told] = outcomes(run(['--json', '--published', '2015-01-01', folder()]));
    expect(told).toMatchObject({
      file: folder(),
      status: 'passed',
      reason: expect.stringContaining('in/kommentare.json and 1 other file hold data that no reader knows') as string,
    });
  });

  test('tells of a file whose name nobody can read', () => {
    writeFileSync(Buffer.concat([Buffer.from(archive.path('in/')), Buffer.from([0xd6, 0x2e, 0x74, 0x78, 0x74])]), 'x');
    const told = outcomes(run(['--json', '--published', '2015-01-01', folder()]));
    expect(told.map(({ reason }) => reason)).toContain('Its name is not in UTF-8. Rename it, and import again.');
  });

  // To root, every folder is open.
  test.skipIf(process.getuid?.() === 0)('that looks like an export is walked where not all of it may be read', () => {
    put('data.json', '{}');
    mkdirSync(archive.path('in/locked'), { mode: 0 });
    expect(listed()).toEqual([
      ['b/page.txt', 'imported'],
      ['locked', 'refused'],
    ]);
  });

  test('without anything to import says so', () => {
    mkdirSync(archive.path('in/empty'));
    const told = outcomes(run(['--json', archive.path('in/empty')]));
    expect(told[0]!.reason).toBe('The folder holds no text and no page. Name one that does.');
  });

  test('that holds the archive does not feed the archive to itself', () => {
    run(['--published', '2015-01-01', folder()]);
    const told = run(['--json', '--published', '2015-01-01', archive.folder]);
    expect(outcomes(told).map(({ status }) => status)).toEqual(['unchanged']);
  });
});

test.each([
  ['a named pipe', (path: string) => execFileSync('/usr/bin/env', ['mkfifo', path]), 'a named pipe'],
  [
    'a device',
    (path: string) => {
      symlinkSync('/dev/zero', path);
    },
    'a device',
  ],
  [
    'a file too large',
    (path: string) => {
      writeFileSync(path, 'x');
      truncateSync(path, 65 * 1024 * 1024);
    },
    'too large',
  ],
])('%s is refused at once', (_, make, reason) => {
  make(archive.path('thing'));
  const told = outcomes(run(['--json', archive.path('thing')]));
  expect(told).toEqual([
    expect.objectContaining({ status: 'refused', reason: expect.stringContaining(reason) as string }),
  ]);
});

test('where nothing can be written, the folder and the remedy are named', () => {
  mkdirSync(archive.path('content/articles'), { recursive: true });
  writeFileSync(archive.path('content/articles/2015'), 'a file');
  const result = run(['--json', page]);
  const folder = archive.path('content', place);
  expect(outcomes(result)).toMatchObject([
    { status: 'refused', reason: expect.stringMatching(`^${folder} cannot be written: .*--into`) as string },
  ]);
});

test('a file where a folder of the archive should be is named, with the remedy', () => {
  mkdirSync(archive.path('content'));
  writeFileSync(archive.path('content/articles'), '');
  const { status, stderr } = run([page]);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/articles cannot be used: .* is a file\.\n {2}Mend that/),
  ]);
});

test('people are told what became of each input and what to do next', () => {
  const { stdout } = run([page]);
  expect(stdout).toContain(
    'Guessed: kicker, published, title. If that is wrong, give it with --kicker --published --title.',
  );
  expect(stdout).toContain('npm start');
});

test('a name cannot steer the terminal', () => {
  const { stdout } = run(['/no\u001b[2Jwhere']);
  expect(stdout).not.toContain('\u001b');
});
