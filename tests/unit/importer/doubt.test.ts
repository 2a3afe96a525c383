import { expect, test } from 'vitest';
import { doubt } from '../../../src/importer/doubt.ts';
import { outcome } from './command/outcome.ts';

const picture = (name: string) => `Ein Bild ist nicht mitgespeichert: „${name}“.`;
const borders =
  'Wo der Artikel beginnt und endet, war unsicher; der Text kann Zeilen enthalten, die nicht zu ihm gehören.';

test.each([
  [
    'a text of unsure borders, than one without its twenty pictures',
    { losses: [borders] },
    { losses: Array.from({ length: 20 }, (_, at) => picture(`${at}`)) },
  ],
  ['a guessed headline, than a guessed kicker', { inferred: ['title'] }, { inferred: ['kicker'] }],
  [
    'a missing text, than guessed authors',
    { losses: ['Der Text des Artikels ist nicht erfasst.'] },
    { inferred: ['authors'] },
  ],
  ['a text that was not taken over, than one that was', { reason: 'The text differs.' }, {}],
])('rather look at %s', (_, one, other) => {
  expect(doubt(outcome(one))).toBeGreaterThan(doubt(outcome(other)));
});

test('comments that wait are no doubt', () => {
  expect(doubt(outcome({ status: 'waiting', article: null, reason: 'It waits for its article.' }))).toBe(0);
});
