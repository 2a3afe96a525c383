import { expect, test } from 'vitest';
import { saysRemoved } from '../../../../src/importer/threads/removed.ts';

test.each([
  'Dieser Beitrag wurde entfernt.',
  '[Dieser Beitrag wurde von der Redaktion entfernt.]',
  'Kommentar entfernt. Bitte halten Sie sich an unsere Netiquette.',
  'Entfernt. Bitte äußern Sie sich zum Thema des Artikels. Danke, die Redaktion/xy',
  'Entfernt, da unsachlich. Die Redaktion/ab',
  'Dieses Posting wurde gelöscht.',
  'Dieser Kommentar wurde gesperrt, weil er gegen die Regeln verstößt.',
  'This comment was deleted.',
  'Comment removed by a moderator',
  '[deleted]',
])('%s says that a comment was taken down', (words) => {
  expect(saysRemoved(words)).toBe(true);
});

test.each([
  'Mein Kommentar von gestern wurde gelöscht, und ich wüsste gern warum.',
  'Warum wurde dieser Beitrag entfernt?',
  'Der Kommentar von Hedwig ist gut. Die Bank wurde entfernt.',
  'Gelöscht gehört das ganze Bauamt.',
  'The post office removed its bench, too.',
  'Der Rost muss entfernt werden, dann hält das.',
])('%s is somebody’s own words', (words) => {
  expect(saysRemoved(words)).toBe(false);
});
