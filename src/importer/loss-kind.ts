/** What of an article is missing or uncertain, whatever the sentence that says so names. */
export type LossKind =
  | 'comments'
  | 'commentForm'
  | 'commentFrame'
  | 'commentEnd'
  | 'commentDay'
  | 'commentReply'
  | 'commentDouble'
  | 'pictures'
  | 'embedded'
  | 'block'
  | 'text'
  | 'borders'
  | 'pages'
  | 'paywall'
  | 'brokenOff'
  | 'entries'
  | 'day'
  | 'noDay'
  | 'field'
  | 'links'
  | 'notices';

/** How the sentences begin, in German and in English, with one of a kind and with several. */
const signs: readonly [LossKind, RegExp][] = [
  ['comments', /^\d+ (?:von \d+ Beiträgen (?:ist|sind) nicht erfasst|of \d+ comments (?:was|were) not captured)/],
  ['commentForm', /^(?:Die Seite zeigte Kommentare in einer Form|The page showed comments in a form)/],
  ['commentFrame', /^(?:Für Kommentare hielt die Seite einen Rahmen|The page held a frame of .* for comments)/],
  ['commentEnd', /^(?:Von Beitrag \d+ ist nur der Anfang|Of comment \d+ only the beginning)/],
  ['commentDay', /^(?:An welchem Tag (?:ein Beitrag|\d+ Beiträge)|On which day (?:a comment|\d+ comments)) /],
  ['commentReply', /^(?:Beitrag \d+ nannte als Bezug|Comment \d+ named a comment)/],
  ['commentDouble', /^(?:Ein zweiter Beitrag mit der Nummer|A second comment with the number)/],
  ['pictures', /^(?:Ein Bild ist nicht mitgespeichert|A picture was not saved with the page)/],
  ['pictures', /^(?:Die Bilder der Vorlage sind nicht|The pictures of the original were not)/],
  ['pictures', /^(?:Eine Galerie .*ist nicht im Export|A gallery .*is not in the export)/],
  ['embedded', /^(?:Eingebettet war: |Embedded was: |Eingefügt war: |Set into the text was: )/],
  ['block', /^(?:Ein Baustein „|A block “)/],
  ['text', /^(?:Der Text des Artikels ist nicht|The text of the article was not)/],
  ['borders', /^(?:Wo der Artikel beginnt und endet|Where the article begins and ends)/],
  ['pages', /^(?:Der Artikel hatte (?:\d+|weitere) Seiten|The article had (?:\d+|further) pages)/],
  ['paywall', /^(?:Der Text bricht an einer Bezahlschranke|The text breaks off at a paywall)/],
  ['brokenOff', /^(?:Die Aufnahme der Seite bricht|The recording of the page breaks)/],
  ['entries', /^(?:Die Seite hätte weitere Einträge|The page would have loaded further entries)/],
  ['day', /^(?:Das Datum „|The date “)/],
  ['noDay', /^(?:Wann der Artikel erschien, sagt|The original does not say when)/],
  ['field', /^(?:Die Angabe „|“.*” \(.*\) was of no use)/s],
  ['links', /^(?:(?:Ein Verweis|\d+ Verweise) innerhalb der Vorlage|(?:A link|\d+ links) within the original)/],
  [
    'notices',
    /^(?:(?:Ein Hinweis einer anderen Seite|\d+ Hinweise anderer Seiten) \(|(?:A notice|\d+ notices) of (?:another site|other sites) \()/,
  ],
];

/** The kind of a loss; none of a sentence that somebody wrote by hand. */
export function lossKind(sentence: string): LossKind | undefined {
  return signs.find(([, sign]) => sign.test(sentence))?.[0];
}
