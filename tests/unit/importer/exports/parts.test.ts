import { describe, expect, test } from 'vitest';
import { saidInHtml, saidInMarkdown } from '../../../../src/importer/exports/comment-body.ts';
import { recordsOf } from '../../../../src/importer/exports/csv.ts';
import { momentAt, momentByBoth, momentOf } from '../../../../src/importer/exports/moments.ts';
import { publicName } from '../../../../src/importer/exports/names.ts';
import { threadOf } from '../../../../src/importer/exports/thread-of.ts';
import { elementsOf } from '../../../../src/importer/exports/xml/elements.ts';

describe('the order of an export', () => {
  test('is that of the times', () => {
    const thread = threadOf([
      { id: 'b', published: '2015-01-02', text: 'B' },
      { id: 'a', published: '2015-01-01', text: 'A' },
    ]);
    expect(thread.comments!.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('puts no reply before what it answers, whatever the clock says', () => {
    const thread = threadOf([
      { id: 'reply', parent: 'first', published: '2015-01-01', text: 'R' },
      { id: 'first', published: '2015-01-02', text: 'F' },
    ]);
    expect(thread.comments).toMatchObject([{ id: 'first' }, { id: 'reply', replyTo: 1 }]);
  });

  test('keeps apart comments that have no ids', () => {
    const thread = threadOf([
      { id: '', text: 'A' },
      { id: '', text: 'B' },
    ]);
    expect(thread.comments).toEqual([
      { number: 1, text: 'A' },
      { number: 2, text: 'B' },
    ]);
  });

  test('survives a circle', () => {
    const thread = threadOf([
      { id: 'a', parent: 'b', text: 'A' },
      { id: 'b', parent: 'a', text: 'B' },
    ]);
    expect(thread.comments).toHaveLength(2);
  });

  test('survives a chain of fifty thousand replies', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => ({ id: `${at}`, parent: `${at + 1}`, text: 'x' }));
    expect(threadOf(chain).comments![0]!.id).toBe('49999');
  });
});

describe('a comment', () => {
  test.each([
    ['keeps its line ends', 'Eins\nZwei', { text: 'Eins\nZwei' }],
    ['that begins with a number is no list', '1. Regen', { text: '1. Regen' }],
    ['loses its scripts', '<script>x</script>Text<img src=x onerror=y>', { text: 'Text' }],
    ['writes the numbers of its list out', '<ol start="3"><li>A</li><li>B</li></ol>', { text: '3. A\n\n4. B' }],
    [
      'keeps a link',
      '<a href="https://a.example/b">hier</a>',
      { html: '<p><a href="https://a.example/b">hier</a></p>' },
    ],
  ])('in HTML %s', (_, html, said) => {
    expect(saidInHtml(html)).toEqual(said);
  });

  test.each([
    ['is shown as it was', 'Das *ist* so', { html: '<p>Das <em>ist</em> so</p>' }],
    ['without marks is plain', 'Das ist so', { text: 'Das ist so' }],
    ['runs nothing', '<img src=x onerror=alert(1)>[a](javascript:alert(1))', { text: 'a' }],
    ['nested beyond reason stands as typed', `${'> '.repeat(3_000)}a`, { text: `${'> '.repeat(3_000)}a` }],
    ['past what is safe to parse stands as typed', '*a_ '.repeat(5_000), { text: '*a_ '.repeat(5_000).trim() }],
  ])('in Markdown %s', (_, typed, said) => {
    expect(saidInMarkdown(typed)).toEqual(said);
  });
});

describe('a moment', () => {
  test('loses parts of seconds and keeps its zone', () => {
    expect(momentOf('2021-07-15T08:00:00.760635374+02:00')).toBe('2021-07-15T08:00:00+02:00');
  });

  test('at the zero of a clock is none', () => {
    expect([momentOf('0001-01-01T00:00:00Z'), momentAt(0)]).toEqual([undefined, undefined]);
  });

  test.each([
    ['2015-09-20 14:05:00', '2015-09-20 12:05:00', '2015-09-20T14:05:00+02:00'],
    ['2015-01-20 09:05:00', '2015-01-20 14:05:00', '2015-01-20T09:05:00-05:00'],
    ['2015-01-20 19:35:00', '2015-01-20 14:05:00', '2015-01-20T19:35:00+05:30'],
    ['2015-01-20 14:05:00', '2015-01-20 14:05:00', '2015-01-20T14:05:00Z'],
    ['2015-09-20 14:05:00', '0000-00-00 00:00:00', '2015-09-20T14:05:00+02:00'],
    ['0000-00-00 00:00:00', '2015-09-20 12:05:00', '2015-09-20T12:05:00Z'],
    ['2015-02-30 14:05:00', '0000-00-00 00:00:00', undefined],
  ])('%s here and %s in UTC is %s', (local, utc, moment) => {
    expect(momentByBoth(local, utc, 'Europe/Berlin')).toBe(moment);
  });
});

test.each([
  'anna@post.example',
  '203.0.113.5',
  '203.0.113.5:8080',
  'Gast (203.0.113.5)',
  '2001:db8::1',
  '[2001:db8::1]',
  '2001:db8:1:2',
  '::ffff:203.0.113.5',
  '::1',
  ' ',
])('%j is no name to show', (name) => {
  expect(publicName(name)).toBeUndefined();
});

describe('a table', () => {
  const whole = async (...chunks: string[]) => Array.fromAsync(recordsOf(stream(chunks)));

  test.each([
    [
      'commas within quotation marks',
      ['a,"b,c"\r\nd,e'],
      [
        ['a', 'b,c'],
        ['d', 'e'],
      ],
    ],
    ['line ends within quotation marks', ['a,"b\nc"\n'], [['a', 'b\nc']]],
    ['doubled quotation marks', ['"say ""so""",b\n'], [['say "so"', 'b']]],
    ['pieces cut anywhere', ['"a"', '"b"\r', '\nc', ',d'], [['a"b'], ['c', 'd']]],
    [
      'an empty last field',
      ['a,\nb,'],
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
  ])('is read with %s', async (_, chunks, records) => {
    expect(await whole(...chunks)).toEqual(records);
  });

  test('that breaks off within quotation marks gives what comes before and is refused', async () => {
    const records = recordsOf(stream(['a,b\nc,"d\n', 'e,f\n']));
    expect((await records.next()).value).toEqual(['a', 'b']);
    await expect(records.next()).rejects.toThrow('breaks off');
  });

  test('with a record that has no end is refused', async () => {
    await expect(whole('"', ...Array.from({ length: 20 }, () => 'x'.repeat(1_000_000)))).rejects.toThrow('no end');
  });
});

test('elements that ended before the document went wrong are given, and then it is refused', async () => {
  const elements = elementsOf(stream(['<a><b>1</b><b>2</b><<<<']), new Set(['b']));
  expect([(await elements.next()).value, (await elements.next()).value]).toMatchObject([{ text: '1' }, { text: '2' }]);
  await expect(elements.next()).rejects.toThrow('damaged XML');
});

async function* stream(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}
