import sharp from 'sharp';
import { expect, test } from 'vitest';
import { site } from '../../../src/model/site.ts';
import { drawIcon, icons } from '../../../src/syndication/icons/draw-icon.ts';
import { manifest } from '../../../src/syndication/manifest.ts';

const named = (title: string) => manifest(site.parse({ title }));

test.each([
  ['Lesesaal', 'Lesesaal'],
  ['Lesesaal Altenbrück und Umgebung', 'Lesesaal'],
  ['Das Archiv der Freunde', 'Das Archiv der Freunde'],
  ['Zeitungsausschnittsammlung', 'Zeitungsausschnittsammlung'],
])('%s is %s below an icon', (title, short) => {
  expect(named(title)['short_name']).toBe(short);
});

test('the manifest names icons for every ground', () => {
  expect(named('Lesesaal')['icons']).toEqual([
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ]);
});

test.each(icons.filter(({ file }) => file.endsWith('.png')))('$file is as large as it says', async (icon) => {
  const { width, height } = await sharp(await drawIcon(icon)).metadata();
  expect([width, height]).toEqual([icon.size, icon.size]);
});

test('favicon.ico holds one PNG of 32 pixels', async () => {
  const ico = await drawIcon(icons.find(({ file }) => file === 'favicon.ico')!);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const { width } = await sharp(ico.subarray(ico.readUInt32LE(18))).metadata();
  expect(width).toBe(32);
});
