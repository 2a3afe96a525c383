import { expect, test } from 'vitest';
import { fragmentOf, threadQuestionOf } from '../../../src/client/thread-question.ts';

test.each([
  ['#find=', { find: '', by: '', at: 0 }],
  ['#find=f%C3%A4hre+%22alter+hafen%22', { find: 'fähre "alter hafen"', by: '', at: 0 }],
  ['#by=puby', { find: '', by: 'puby', at: 0 }],
  ['#find=deich&by=T.+%26+Anders&at=57', { find: 'deich', by: 'T. & Anders', at: 57 }],
])('%s is read and written alike', (fragment, question) => {
  expect(threadQuestionOf(fragment)).toEqual(question);
  expect(fragmentOf(question)).toBe(fragment);
});

test('the element of the search alone asks nothing yet', () => {
  expect(threadQuestionOf('#find')).toEqual({ find: '', by: '', at: 0 });
});

test.each(['', '#', '#c57', '#forum', '#karte', '#at=3'])('"%s" asks nothing', (fragment) => {
  expect(threadQuestionOf(fragment)).toBeUndefined();
});

test('a place that is no number is no place', () => {
  expect(threadQuestionOf('#find=deich&at=x')).toEqual({ find: 'deich', by: '', at: 0 });
});
