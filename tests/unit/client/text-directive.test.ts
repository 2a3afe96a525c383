import { expect, test } from 'vitest';
import { asWritten, textDirective } from '../../../src/client/text-directive.ts';

test('a directive holds what stands before, the first words, the last words and what stands after', () => {
  expect(textDirective({ prefix: 'am', textStart: 'ersten Tag', textEnd: 'zweiten', suffix: 'Tag' })).toBe(
    'text=am-,ersten%20Tag,zweiten,-Tag',
  );
});

test('signs of the directive that stand in the text are encoded', () => {
  expect(textDirective({ textStart: 'S-Bahn, Ost & West' })).toBe('text=S%2DBahn%2C%20Ost%20%26%20West');
});

test('words are written as they stand in the passage', () => {
  expect(asWritten({ textStart: ' uber die', textEnd: 'brucke' }, 'Über die\n große Brücke')).toEqual({
    textStart: 'Über die',
    textEnd: 'Brücke',
  });
});

test('words that are folded to another length stay as the generator gave them', () => {
  expect(asWritten({ textStart: 'nein... doch' }, 'Nein… doch morgen').textStart).toBe('nein... doch');
});
