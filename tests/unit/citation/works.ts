import type { CitedWork } from '../../../src/citation/cited-work.ts';
import { citedComment } from '../../../src/citation/cited-work.ts';

/** An article that says all it can, and a comment under it. */
export const article: CitedWork = {
  id: '2015-bruecke',
  title: 'Wer zahlt die Brücke?',
  authors: ['Jana Reimers', 'Redaktion'],
  container: 'Elbmark-Kurier',
  published: '2015-09-20',
  captured: '2020-01-03',
  language: 'de',
  address: 'https://lesesaal.example/2015/bruecke/',
  original: 'https://kurier.example/a.php?id=7&x=100%25_a#top',
  copy: 'https://webarchiv.example/20200103/https://kurier.example/a',
  archive: 'Lesesaal',
  place: '2015/bruecke',
  forum: 'https://forum.example/t7',
};

export const comment = citedComment(article, {
  number: 57,
  author: 'Nachtwanderer and Söhne',
  title: 'Wer schon',
  published: '2015-09-21',
  address: 'https://lesesaal.example/2015/bruecke/forum/3/#c57',
});

/** Headlines that a format could take for its own signs. */
export const hostileTitles = [
  ['braces', 'Die {Klammer} und } noch { eine'],
  ['signs of TeX', '50 % & 3 $ für #1 _ ~ ^ \\ \\LaTeX{}'],
  ['quotation marks', '"Nein" und „Ja“ und \'So\''],
  ['umlauts', 'Größe übt Äußerste ÖPNV-Straße'],
  ['signs past the plane', 'Ein Fuchs 🦊 im Hafen'],
  ['words of a list', 'Katz and Maus'],
  ['a tag of RIS', 'TY  - BOOK und ER  - '],
  ['an entry of BibTeX', 'a}, author = {Niemand'],
  ['a mark', '<i>kursiv</i> & <b>fett</b>'],
] as const;
