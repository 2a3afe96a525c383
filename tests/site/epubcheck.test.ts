import { join } from 'node:path';
import { expect, test } from 'vitest';
import { epubcheckCommand, epubcheckFindings } from './epubcheck.ts';
import { sites } from './sites.ts';

// Its rules in brief are tested everywhere; whoever has Debian's package hears all of them.
const command = epubcheckCommand();
// One with tables and a photograph, and one full of what strangers try.
const books = [
  ['root', '2016/why-small-harbours-outlive-their-ships/why-small-harbours-outlive-their-ships.epub'],
  ['english', '2011/markup-in-a-headline/markup-in-a-headline.epub'],
] as const;

test.skipIf(!command).each(books)(
  'epubcheck finds nothing in a book of the site "%s"',
  { timeout: 300_000 },
  (name, book) => {
    const { folder } = sites.find((site) => site.name === name)!;
    expect(epubcheckFindings(command!, join(folder, book))).toEqual([]);
  },
);
