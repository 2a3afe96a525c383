import { describe, expect, test } from 'vitest';
import { lossKind } from '../../../src/importer/loss-kind.ts';
import type { ExportWords } from '../../../src/importer/exports/export-words.ts';
import type { KeptWords } from '../../../src/importer/exports/kept-words.ts';
import type { HtmlWords } from '../../../src/importer/html/html-words.ts';
import type { ThreadWords } from '../../../src/importer/threads/thread-words.ts';
import { wordsIn, type Words } from '../../../src/importer/words.ts';

const picture = { alt: 'Nebel', caption: 'Am Morgen', credit: 'dpa', url: 'https://example.org/a.jpg' };
const bare: Parameters<HtmlWords['pictureMissing']>[0] = { alt: '', caption: '', credit: '' };

type Groups = 'page' | 'standIns' | 'thread' | 'exported' | 'kept' | 'report';

/** Sentences by the words that make them; a test that does not know new words fails the type check. */
type Said<W> = Record<Exclude<keyof W, Groups | 'member' | 'forumAction'>, string[]>;

/** Every sentence that an import can write into `losses`, with one of a kind and with several. */
function sentences(language: 'de' | 'en'): [string, string][] {
  const words = wordsIn(language);
  const [html, kept, exported] = [words.page, words.kept, words.exported];
  const said: Said<Words & ThreadWords & ExportWords & Omit<HtmlWords, 'embedded'> & KeptWords> = {
    commentsMissing: [
      words.commentsMissing(1, 9, { missing: [{ from: 3, to: 3 }] }),
      words.commentsMissing(2, 9, { held: [{ from: 1, to: 7 }] }),
    ],
    impossibleDate: [words.impossibleDate('31.02.')],
    replyDropped: [words.replyDropped(3)],
    commentDropped: [words.commentDropped(3)],
    fieldDropped: [words.fieldDropped('source.url', 'ftp://a\n(b)')],
    pagesMissing: [words.pagesMissing([2], 3), words.pagesMissing([2, 3], 3), words.pagesMissing([], undefined)],
    bodyMissing: [words.bodyMissing],
    picturesMissing: [words.picturesMissing],
    pictureMissing: [html.pictureMissing(picture), html.pictureMissing(bare)],
    embedded: [html.embedded('Video (example.org)'), kept.embedded('Notizen')],
    unloaded: [html.unloaded('Twitter'), html.unloaded(undefined)],
    cutShort: [html.cutShort],
    brokenOff: [html.brokenOff],
    liveBlog: [html.liveBlog],
    uncertain: [html.uncertain],
    threadUnread: [words.thread.threadUnread],
    threadNotLoaded: [words.thread.threadNotLoaded('Facebook')],
    commentCut: [words.thread.commentCut(8)],
    datesVague: [words.thread.datesVague(1), words.thread.datesVague(7)],
    dayKept: [kept.dayKept],
    block: [kept.block('map')],
    linksDropped: [kept.linksDropped(1), kept.linksDropped(2)],
    pingbacks: [exported.pingbacks(1), exported.pingbacks(3)],
    gallery: [exported.gallery(0), exported.gallery(1), exported.gallery(3)],
    shortcode: [exported.shortcode('contact-form-7')],
  };
  return Object.entries(said).flatMap(([name, all]) => all.map((sentence): [string, string] => [name, sentence]));
}

describe.each(['de', 'en'] as const)('of what an import says in %s', (language) => {
  test.each(sentences(language))('%s has a kind, and the kind a name: %s', (_, sentence) => {
    expect(wordsIn(language).report.lossKinds[lossKind(sentence)!]).toEqual(expect.any(String));
  });
});

test('a sentence is of one kind in either language', () => {
  const kinds = (language: 'de' | 'en') => sentences(language).map(([name, sentence]) => [name, lossKind(sentence)]);
  expect(kinds('de')).toEqual(kinds('en'));
});

test('what somebody wrote by hand has none', () => {
  expect(lossKind('Die Karte fehlt.')).toBeUndefined();
});
