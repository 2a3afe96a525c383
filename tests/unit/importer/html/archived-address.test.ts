import { expect, test } from 'vitest';
import { archivedAddress, unwrapped } from '../../../../src/importer/html/page/archived-address.ts';

const page = 'http://zeitung.example/a?b=1';

test.each([
  [`https://web.archive.org/web/20150920140533/${page}`, page, '2015-09-20T14:05:33Z'],
  [`http://web.archive.org/web/20150920140533id_/${page}`, page, '2015-09-20T14:05:33Z'],
  [`https://web.archive.org/web/20150920140533im_/http:/zeitung.example/a?b=1`, page, '2015-09-20T14:05:33Z'],
  ['https://web.archive.org/web/20150920140533/zeitung.example/a?b=1', page, '2015-09-20T14:05:33Z'],
  [`//web.archive.org/web/20150920140533js_/${page}`, page, '2015-09-20T14:05:33Z'],
  [`/web/20150920140533/${page}`, page, '2015-09-20T14:05:33Z'],
  [`https://web.archive.org/web/20150920/${page}`, page, '2015-09-20'],
  [`https://web.archive.org/web/2015/${page}`, page, undefined],
  [`https://web.archive.org/web/20159999999999/${page}`, page, undefined],
  [`https://archive.ph/2018.05.05-222855/${page}`, page, '2018-05-05T22:28:55Z'],
  [`http://archive.today/20180505222855/${page}`, page, '2018-05-05T22:28:55Z'],
  [`https://wayback.archive.example/4711/20150920140533mp_/${page}`, page, '2015-09-20T14:05:33Z'],
])('%s is a copy', (written, url, captured) => {
  expect(archivedAddress(written)).toMatchObject({ url, ...(captured && { captured }) });
  expect(archivedAddress(written)?.captured).toBe(captured);
});

test.each([
  page,
  'https://web.archive.org/web/',
  'https://zeitung.example/20150920140533/artikel.html',
  'https://zeitung.example/?u=https://web.archive.org/web/20150920140533/http://x.example/',
  'https://web.archive.org/web/20150920140533/javascript:alert(1)',
  'mailto:a@example.org',
  '',
])('%s is none', (written) => {
  expect(archivedAddress(written)).toBeUndefined();
  expect(unwrapped(written)).toBe(written);
});
