import { expect, test } from 'vitest';
import { lineKindOf } from '../../../../src/importer/html/body/page-lines.ts';

test.each([
  ['Dieser Artikel ist zuerst im „Auenboten“ erschienen.', 'says where it appeared first, or who translated it'],
  ['Dieser Text wurde aus dem Dänischen übersetzt.', 'says where it appeared first, or who translated it'],
  ['Lest den Originalartikel auf Dänisch hier.', 'says where it appeared first, or who translated it'],
  ['Der Kurier hat diese Meldung redaktionell nicht bearbeitet.', 'says where it appeared first, or who translated it'],
  ['Gastbeiträge müssen nicht der Meinung der Redaktion entsprechen.', 'says whose opinion it is'],
  ['Publiziert: 14.03.2019, 08:30', 'says when it was published'],
  ['Published Monday, March 18, 2019 8:22AM', 'says when it was published'],
  ['Alles zur Flut lesen Sie jederzeit in unserem Liveblog:', 'leads to the rest of its coverage'],
  ['Über dieses Thema berichtete der Auenfunk am 8. Januar um 6 Uhr.', 'leads to the rest of its coverage'],
  [
    'Access articles from across Elbmark with one account. Enjoy additional articles per month.',
    'lists what subscribers get',
  ],
  [
    '[button link="https://elbmark.example"]Schreiben Sie uns[/button]',
    'is a command to the system that made the page',
  ],
  ['If you buy something, we may earn a commission.', 'asks for consent, a script or patience'],
  ['Wir respektieren deine Privatsphäre und laden nichts von anderen.', 'asks for consent, a script or patience'],
  [
    'Dieser Beitrag wurde unter Hafen abgelegt und mit Kran verschlagwortet. Setze ein Lesezeichen auf den Permalink.',
    'says where a blog has filed it',
  ],
  ['Hier kostenlos anmelden »', 'offers a newsletter, an app or a subscription'],
  [
    'Der Kran ist gehoben, und alle schauen zu.14.03.2019 | 2:55 min',
    'is the legend of a video, with its day and its length',
  ],
  ['... ist Direktor des Hafenmuseums in Altenbrück.', 'tells of somebody whose name stands over it'],
  ['Empfohlener redaktioneller Inhalt', 'asks for consent, a script or patience'],
])('%s %s', (text, kind) => {
  expect(lineKindOf(text)).toBe(kind);
});

test.each([
  'Dieser Artikel der Satzung gilt zuerst für den Stuhl und dann für die Bank, die daneben steht.',
  'Dieser Beitrag wurde am Abend besprochen, und niemand widersprach.',
  '… ist das, was bleibt, sagte er.',
  'Der Text auf dem Schild ist kurz.',
  'Veröffentlicht wurde der Plan 2019, gelesen hat ihn niemand.',
  '13:37 Uhr',
  'Sie finden in unserem Dorf zwei Bänke, sagte der Vogt, und beide sind besetzt.',
  'Die Zeitung teilt nicht die Meinung der Redaktion des Auenboten, sagte er.',
])('%s is text', (text) => {
  expect(lineKindOf(text)).toBeUndefined();
});
