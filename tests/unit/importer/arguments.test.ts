import { expect, test } from 'vitest';
import { readArguments } from '../../../src/importer/command/arguments.ts';

test.each([
  [['--jobs', 'all'], '--jobs all is not a whole number from 1 to 256.'],
  [['--jobs', '257'], '--jobs 257 is not a whole number from 1 to 256.'],
  [['--jobs', '-1'], 'The value of --jobs begins with a dash. Write it as --jobs=VALUE.'],
  [['--timeout=-1'], '--timeout -1 is not a whole number from 1 to 86400.'],
  [['--timeout', '1.5'], '--timeout 1.5 is not a whole number from 1 to 86400.'],
  [['--timeout', '60s'], '--timeout 60s is not a whole number from 1 to 86400.'],
  [['--memory', '8'], '--memory 8 is not a whole number from 64 to 65536.'],
  [['--memory', '1G'], '--memory 1G is not a whole number from 64 to 65536.'],
  [['--memory', ''], '--memory  is not a whole number from 64 to 65536.'],
  [['--report', ''], '--report is empty.'],
  [['--again=yes'], '--again takes no value.'],
  [['--pseudonyms=Leser'], '--pseudonyms takes no value.'],
])('%j is wrong use', (words, message) => {
  expect(() => readArguments([...words, 'page.html'])).toThrow(message);
});

test('what is right comes out as numbers', () => {
  const { jobs, limits } = readArguments(['--jobs', '3', '--timeout', '90', '--memory', '2048', 'page.html']);
  expect({ jobs, limits }).toEqual({ jobs: 3, limits: { time: 90, memory: 2_048 } });
});
