import { expect, test } from 'vitest';
import { paperInTitle, withoutSite } from '../../../../src/importer/html/matter/title-claims.ts';

test.each([
  ['Die Hecke bleibt - Kolumne - FLUSSBLICK ONLINE', 'FLUSSBLICK ONLINE', 'Die Hecke bleibt - Kolumne'],
  ['Elbmark-Kurier: Hochwasser läuft ab', 'Elbmark-Kurier', 'Hochwasser läuft ab'],
  ['Elbmark-Kurier | Hochwasser läuft ab', 'Elbmark-Kurier', 'Hochwasser läuft ab'],
  ['CDU - ein Nachruf', 'Elbmark-Kurier', 'CDU - ein Nachruf'],
  ['Die Seilbahn fährt – Nordlicht', undefined, 'Die Seilbahn fährt'],
  ['Der Deich', undefined, 'Der Deich'],
])('%s of %s is %s', (title, site, bare) => {
  expect(withoutSite(title, { site })).toBe(bare);
});

test.each([
  ['Das Moorbad bekommt ein Dach - Hollsteiner Landbote', undefined, 'Hollsteiner Landbote'],
  ['Altenbrücker Tageblatt: Hochwasser läuft ab', undefined, 'Altenbrücker Tageblatt'],
  ['Die Seilbahn fährt | Nordlicht', 'Die Seilbahn fährt', 'Nordlicht'],
  ['Krieg und Frieden - ein Nachruf', 'Krieg und Frieden - ein Nachruf', undefined],
  ['Der Deich', undefined, undefined],
])('%s names the paper %s', (title, headline, paper) => {
  expect(paperInTitle(title, headline)).toBe(paper);
});
