import { expect, test } from 'vitest';
import { addressKey } from '../../../src/importer/shelf/source-address.ts';

test.each([
  ['https://www.elbmark.example/a/b/?utm_source=x#c', 'elbmark.example/a/b'],
  ['https://elbmark.example/', undefined],
  ['https://www.welt.de/politik/ausland/article205666551/Die-Faehre-legt-ab.html', 'welt.de/205666551'],
  ['https://www.welt.de/article205666551/', 'welt.de/205666551'],
  ['https://www.welt.de/kultur/plus203109148/Wir-tun-das.html', 'welt.de/203109148'],
  ['https://umwelt.de/article1/x', 'umwelt.de/article1/x'],
])('%s is known as %s', (url, key) => {
  expect(addressKey(url)).toBe(key);
});
