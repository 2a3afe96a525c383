import type { ThreadSummary } from '../model/article.ts';
import { count } from './count.ts';

const n = count('de');

/** Every text of the German interface. */
export const de = {
  skipToContent: 'Zum Inhalt',
  mainNavigation: 'Hauptmenü',
  frontPage: 'Titelseite',
  darker: 'Dunkel',
  lighter: 'Hell',
  notice: 'Hinweis',
  dismiss: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  footer: (site: string) =>
    `${site} bewahrt Zeitungsartikel und ihre geschlossenen Foren. Nichts wird nachgetragen, nichts gezählt, niemand beobachtet.`,
  footerNavigation: 'Über diese Seite',
  archive: 'Archiv',
  topicsIndex: 'Themen',
  authorsIndex: 'Autoren',
  search: 'Suche',
  data: 'Daten',
  feeds: 'Feeds',
  trail: 'Wo Sie sind',

  archiveOf: (articles: number, comments: number, years: string) =>
    comments > 0
      ? `${n(articles, 'Artikel', 'Artikel')} und ${n(comments, 'Beitrag', 'Beiträge')} ${years}`
      : `${n(articles, 'Artikel', 'Artikel')} ${years}`,
  years: (from: string, to: string) => (from === to ? `aus dem Jahr ${from}` : `aus den Jahren ${from} bis ${to}`),
  articles: (articles: number) => n(articles, 'Artikel', 'Artikel'),
  emptyArchive: 'Noch ist das Archiv leer.',
  emptyArchiveHow: 'Legen Sie Artikel in den Ordner content/articles, oder holen Sie sie mit npm run import.',
  emptySection: 'In diesem Ressort liegt noch kein Artikel.',
  withoutThread: 'ohne Forum',
  pages: 'Seiten',
  page: (page: number, total: number) => `Seite ${page} von ${total}`,
  pageShort: (page: number) => `Seite ${page}`,
  listSpan: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
  newer: 'Neuere Artikel',
  older: 'Ältere Artikel',

  lists: {
    see: 'siehe',
    seeInstead: (from: string, name: string) => `${from}, siehe ${name}`,
    allArticles: 'Alle Artikel',
    allOf: (articles: number) => (articles === 1 ? '1 Artikel' : `Alle ${n.number(articles)} Artikel`),
    picks: 'Weitere Artikel der Titelseite',
    more: 'Weitere Artikel',
    withoutSection: 'Vermischtes',
    mostDiscussed: 'Am meisten diskutiert',
    onThisDay: (day: string) => `Am ${day}`,
    inOtherYears: 'in anderen Jahren',
    number: (value: number) => n.number(value),
    topicTitle: (name: string) => `Thema: ${name}`,
    authorTitle: (name: string) => `Artikel von ${name}`,
    topicsTitle: 'Themen von A bis Z',
    authorsTitle: 'Autoren von A bis Z',
    topicCount: (topics: number) => n(topics, 'Thema', 'Themen'),
    authorCount: (authors: number) => n(authors, 'Name', 'Namen'),
    countsExplained: 'Die Zahlen hinter den Namen sagen, wie viele Artikel dort liegen.',
    often: 'Am häufigsten',
    letters: 'Buchstaben',
    figures: '0–9',
    noTopics: 'Noch nennt kein Artikel ein Thema.',
    noAuthors: 'Noch nennt kein Artikel seine Verfasser.',
    search: 'Im Archiv suchen',
    related: 'Verwandte Artikel',
    inSection: (section: string) => `in ${section}`,
    sharedTopic: (topic: string) => `Thema: ${topic}`,
    sameSection: (section: string) => `ebenfalls in ${section}`,
    sameWeek: 'in derselben Woche',
  },

  shelf: 'Standort im Archiv',
  dayOfMonth: (day: number) => `${day}.`,
  by: 'Von',
  and: 'und',
  minutesToRead: (minutes: number) => `${n(minutes, 'Minute', 'Minuten')} Lesezeit`,
  firstIn: 'Quelle:',
  updated: 'geändert',
  contents: 'Inhalt',
  topics: 'Themen',
  footnotes: 'Fußnoten',
  backToText: 'Zurück zur Textstelle',
  footnote: (number: number) => `Fußnote ${number}`,
  table: 'Tabelle',
  taskDone: 'erledigt',
  taskOpen: 'offen',

  previousInSection: 'Zuvor',
  nextInSection: 'Danach',
  moreFrom: (section: string) => `Mehr aus ${section}`,

  card: 'Karteikarte',
  cardSource: 'Quelle',
  cardSourceUnknown: 'nicht überliefert',
  cardArchived: 'Kopie im Webarchiv',
  cardPublished: 'Erschienen',
  cardUpdated: (moment: string) => `zuletzt geändert ${moment}`,
  cardTimeUnknown: 'Uhrzeit unbekannt',
  cardCaptured: 'Erfasst',
  cardRights: 'Rechte',
  cardText: 'Text',
  cardComplete: 'vollständig, soweit bekannt',
  cardInferred: 'Erschlossen',
  cardMissing: 'Es fehlt',
  cardThread: 'Diskussion',
  cardCite: 'Zitieren',
  cardTake: 'Mitnehmen',
  held: ({ archived, reported, isTotalUnknown }: ThreadSummary) => {
    if (isTotalUnknown) return `${n(archived, 'Beitrag', 'Beiträge')} archiviert, Gesamtzahl nicht überliefert`;
    if (archived < reported) return `${n.number(archived)} von ${n(reported, 'Beitrag', 'Beiträgen')} archiviert`;
    return reported === 1 ? 'der eine Beitrag ist archiviert' : `alle ${n.number(reported)} Beiträge archiviert`;
  },
  heldNumbers: (ranges: string, reported: number) => `Es sind ${ranges} von ${n.number(reported)}.`,
  missingNumbers: (ranges: string) => `Es fehlen ${ranges}.`,
  missingNumber: (number: string) => `Es fehlt ${number}.`,
  furtherRanges: 'weitere',
  range: (from: string, to: string) => `${from}–${to}`,
  quoteIn: 'In',
  inferredField: {
    title: 'Überschrift',
    kicker: 'Dachzeile',
    lead: 'Vorspann',
    published: 'Datum',
    updated: 'Änderungsdatum',
    authors: 'Verfasser',
    credit: 'Agentur',
    section: 'Ressort',
    topics: 'Themen',
    language: 'Sprache',
    source: 'Quelle',
    'source.name': 'Name der Quelle',
    'source.url': 'Adresse der Quelle',
    'source.captured': 'Tag der Erfassung',
    rights: 'Rechte',
    image: 'Bild',
    body: 'Gliederung des Textes',
    'comments.published': 'Zeiten der Beiträge',
    'comments.replyTo': 'Bezüge zwischen den Beiträgen',
  } as Record<string, string>,

  forum: 'Forum',
  forumHeading: 'Forum – Diskussion über diesen Artikel',
  forumOf: (title: string) => `Forum zu: ${title}`,
  closed: 'Diskussion geschlossen.',
  reported: (reported: number) => n(reported, 'Beitrag', 'Beiträge'),
  reportedOf: (archived: number, reported: number) =>
    `${n.number(archived)} von ${n(reported, 'Beitrag', 'Beiträgen')}`,
  threadState: ({ archived, reported, isTotalUnknown }: ThreadSummary) => {
    if (reported === 0) return 'Niemand hat hier geschrieben.';
    if (isTotalUnknown)
      return `${n(archived, 'Beitrag', 'Beiträge')} archiviert. Wie viele es waren, ist nicht überliefert.`;
    if (archived === 0) return `${n(reported, 'Beitrag', 'Beiträge')}, davon keiner archiviert.`;
    if (archived === reported)
      return reported === 1 ? '1 Beitrag, archiviert.' : `${n.number(reported)} Beiträge, alle archiviert.`;
    return `${n(reported, 'Beitrag', 'Beiträge')}, davon ${n.number(archived)} archiviert.`;
  },
  noThread: 'Zu diesem Artikel ist keine Diskussion archiviert.',
  threadPages: 'Seiten des Forums, oben',
  threadPagesBelow: 'Seiten des Forums, unten',
  allComments: 'alle Beiträge',
  onOnePage: 'auf einer Seite',
  openAllComments: 'Alle Kommentare öffnen',
  pageByPage: 'Seitenweise lesen',
  continueWith: (from: string, to: string) => (from === to ? `Weiter: ${from}` : `Weiter: ${from} bis ${to}`),
  backWith: (from: string, to: string) => (from === to ? `Zurück: ${from}` : `Zurück: ${from} bis ${to}`),
  comments: 'Beiträge',
  comment: (number: string) => `Beitrag ${number}`,
  permalinkTo: (number: string) => `Link zu Beitrag ${number}`,
  anonymous: 'Ohne Namen',
  replyTo: 'Antwort auf',
  replyToUnarchived: (number: string) => `↑\u00a0Antwort auf #${number}, nicht archiviert`,
  from: 'von',
  reply: 'Antwort',
  replies: (replies: number) => n(replies, 'Antwort', 'Antworten'),
  orders: {
    name: 'Reihenfolge',
    posted: 'wie geschrieben',
    conversation: 'als Gespräch',
    newest: 'neueste zuerst',
  },
  conversation: {
    repliesTo: (replies: number, number: string) => `${n(replies, 'Antwort', 'Antworten')} auf Beitrag ${number}`,
    repliesToMissing: (replies: number) => `${n(replies, 'Antwort', 'Antworten')} auf nicht archivierte Beiträge`,
    withAllBelow: (comments: number) => `mit allen weiteren ${n.number(comments)}`,
    deep: 'Ab hier wird nicht weiter eingerückt. Jeder Beitrag nennt den, auf den er antwortet.',
    level: (level: number) => `Ebene ${n.number(level)}`,
    back: (number: string) => `↑ zurück zu Beitrag ${number}`,
  },
  votes: (votes: number) => `${votes > 0 ? '+' : ''}${n.number(votes)} Stimmen`,
  removed: 'Beitrag entfernt',
  removedBody: 'Dieser Beitrag wurde entfernt. Sein Platz bleibt.',
  readOn: (words: number) => `Weiterlesen, noch ${n(words, 'Wort', 'Wörter')}`,
  gap: (from: string, to: string) =>
    from === to ? `Beitrag ${from} ist nicht archiviert.` : `Beiträge ${from} bis ${to} sind nicht archiviert.`,
  gapWhy: 'Warum?',
  gapOriginal: 'Zum Original',
  threadClosed: 'Diese Diskussion ist geschlossen.',
  threadClosedOn: (moment: string) => `Diese Diskussion wurde am ${moment} geschlossen.`,
  readOnly: 'Hier wird gelesen, nicht mehr geschrieben.',
  threadUrl: 'Die alte Adresse des Forums',

  debate: {
    name: 'Überblick',
    title: (title: string) => `Überblick über das Forum zu: ${title}`,
    toOverview: 'Verlauf und Beteiligte',
    unit: {
      hour: (size: number) => `Ein Balken: ${n(size, 'Stunde', 'Stunden')}.`,
      day: (size: number): string => (size === 7 ? 'Ein Balken: 1 Woche.' : 'Ein Balken: 1 Tag.'),
      month: (size: number) => `Ein Balken: ${n(size, 'Monat', 'Monate')}.`,
      year: (size: number) => `Ein Balken: ${n(size, 'Jahr', 'Jahre')}.`,
    },
    busiest: 'Am meisten geschrieben:',
    here: 'Grün: diese Seite.',
    lacks: 'Striche darunter: Hier fehlen Beiträge.',
    tail: 'Der letzte Balken: alles, was viel später kam.',
    undated: (comments: number) =>
      comments === 1
        ? '1 Beitrag ohne Zeitangabe ist nicht eingezeichnet.'
        : `${n.number(comments)} Beiträge ohne Zeitangabe sind nicht eingezeichnet.`,
    hour: (hour: number) => `${hour} Uhr`,
    hours: (from: number, to: number) => `${from} bis ${to} Uhr`,
    times: (comments: number) => ` (${n.number(comments)}).`,
    names: (names: number) => n(names, 'Name', 'Namen'),
    replies: (replies: number) => n(replies, 'Antwort', 'Antworten'),
    count: (comments: number) => n(comments, 'Beitrag', 'Beiträge'),
    course: 'Verlauf',
    courseCaption: 'Beiträge nach der Zeit',
    time: 'Zeit',
    comments: 'Beiträge',
    numbers: 'ab Nummer',
    partly: 'lückenhaft',
    noted: 'Beachtete Beiträge',
    mostWritten: 'Am meisten geschrieben',
    mostAnswered: 'Am meisten beantwortet',
    mostQuoted: 'Am meisten zitiert',
    mostVoted: 'Mit den meisten Stimmen',
    people: 'Wer geschrieben hat',
    peopleHow: 'Wer am meisten geschrieben hat, steht oben; hinter jedem Namen alle seine Beiträge.',
    nameless: 'Ohne Namen',
    answered: (times: number) => (times === 1 ? '1 Antwort erhalten' : `${n.number(times)} Antworten erhalten`),
    quoted: (times: number) => `${n.number(times)}-mal zitiert`,
    votes: (votes: number) => `${votes > 0 ? '+' : ''}${n(votes, 'Stimme', 'Stimmen')}`,
  },

  commenters: {
    index: 'Forennamen',
    registerTitle: 'Namen aus den Foren von A bis Z',
    title: (name: string) => `Beiträge von ${name}`,
    names: (names: number) => n(names, 'Name', 'Namen'),
    how: 'Die Zahl hinter einem Namen sagt, wie viele Beiträge darunter stehen. Wer nur einmal geschrieben hat, steht hier nicht.',
    none: 'Kein Name steht unter mehr als einem Beitrag.',
    threads: (threads: number) => `in ${n(threads, 'Forum', 'Foren')}`,
    same: 'Derselbe Name muss nicht derselbe Mensch sein.',
    allOf: 'Alle Beiträge im Archiv',
  },

  reading: {
    label: 'In diesem Forum suchen',
    next: 'Nächster Treffer',
    previous: 'Voriger Treffer',
    close: 'Suche beenden',
    everybody: 'Von allen',
    everywhere: 'Im ganzen Archiv suchen',
    keys: 'Tasten:',
    keyWays: [
      ['j', 'nächster Beitrag'],
      ['k', 'voriger'],
      ['f', 'suchen'],
      ['a', 'zum Artikel und zurück'],
    ] as [string, string][],
    keysOff: 'Ausschalten',
    keysOn: 'Einschalten',
    goOn: 'Dort weiterlesen',
    forget: 'Vergessen',
    toArticle: 'Zum Artikel',
    /** What the page says while it works, as in `find.say`. */
    say: {
      searching: 'Es wird gesucht …',
      none: 'Nichts gefunden.',
      at: '{at} von {n}',
      by: ['Der eine Beitrag von {author} in dieser Diskussion', 'Alle {n} Beiträge von {author} in dieser Diskussion'],
      byWith: ['1 Beitrag von {author} mit diesen Wörtern', '{n} Beiträge von {author} mit diesen Wörtern'],
      here: 'Beitrag {number} von {author}',
      comment: 'Beitrag {number}',
      back: 'Zurück zu Beitrag {number}',
      place: 'Sie waren hier schon bei Beitrag {number}.',
    },
    noSuchComment: (last: number) =>
      `Von einem Beitrag {n} weiß dieses Archiv nichts. Der letzte bekannte ist Beitrag ${n.number(last)}.`,
  },
  quotes: {
    source: (author: string | undefined, number: string) =>
      author === undefined ? `Beitrag ${number}` : `${author} in Beitrag ${number}`,
    quotedIn: 'Zitiert in',
  },

  cite: {
    locale: 'de-DE',
    in: 'In',
    archivedIn: 'Archiviert in',
    captured: 'erfasst am',
    original: 'Erste Adresse',
    copy: 'Kopie im Webarchiv',
    comment: 'Beitrag',
    under: 'zu',
    forum: 'Forum zu',
    genre: 'Forenbeitrag',
    openQuote: '„',
    closeQuote: '“',
  },
  share: {
    heading: 'Weitergeben',
    link: 'Link kopieren',
    mail: 'Per E-Mail',
    sheet: 'Teilen …',
    comment: 'Teilen und zitieren',
    sentence: 'Nachweis kopieren',
    as: 'oder als',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    threadFeed: 'Diskussion als Feed',
    passage: 'Stelle mit Link kopieren',
    byHand: 'Der Browser lässt hier nicht kopieren. Der Text ist markiert, kopieren Sie ihn selbst.',
  },

  edition: {
    epub: 'EPUB',
    html: 'Eine HTML-Datei',
    text: 'Text',
    address: 'Im Archiv',
    comments: (from: number, to: number) => (from === to ? `Beitrag ${from}` : `Beiträge ${from} bis ${to}`),
    accessibility: (pictures: 'none' | 'described' | 'some'): string =>
      [
        'Der ganze Text ist mit Überschriften und Inhaltsverzeichnis gegliedert und in der Reihenfolge, in der man ihn liest.',
        {
          none: 'Bilder gibt es nicht.',
          described: 'Alle Bilder sind in Worten beschrieben.',
          some: 'Nicht alle Bilder sind in Worten beschrieben.',
        }[pictures],
      ].join(' '),
  },

  unlisted: 'Dieser Artikel steht in keiner Liste; nur wer die Adresse kennt, findet ihn.',
  withdrawnKicker: 'Zurückgezogen',
  withdrawnTitle: 'Dieser Artikel ist nicht mehr im Archiv',
  withdrawnOn: (moment: string) => `Er wurde am ${moment} aus dem Archiv genommen.`,
  withdrawnText: 'Die Adresse bleibt, der Text nicht.',
  moved: {
    oldAddress: 'Alte Adresse',
    few: (articles: number) => {
      if (articles === 0) return 'Was hier einmal stand, ist in keiner Liste des Archivs verzeichnet.';
      return articles === 1
        ? 'Unter dieser Adresse standen früher mehrere Artikel. Einer davon liegt im Archiv.'
        : `Unter dieser Adresse standen früher mehrere Artikel. ${n.number(articles)} davon liegen im Archiv.`;
    },
    many: (articles: number) =>
      `Unter dieser Adresse standen früher mehrere Artikel. ${n.number(articles)} davon liegen im Archiv, zu viele für eine Liste.`,
    toSearch: 'Im Archiv suchen',
    toDay: (day: string) => `Was am ${day} erschien`,
    toMonth: (month: string) => `Was im ${month} erschien`,
    toYear: (year: string) => `Was im Jahr ${year} erschien`,
  },

  notFoundTitle: 'Diese Seite gibt es hier nicht',
  notFoundText: 'Vielleicht ist die Adresse verschrieben, oder der Artikel lag nie in diesem Archiv.',
  toFrontPage: 'Zur Titelseite',

  dataPage: {
    description: (site: string) => `Der Katalog von ${site} zum Mitnehmen: Felder, Umfang und Lizenz.`,
    lead: 'Alles, was hier liegt, kann man mitnehmen: einzeln beim Artikel oder den ganzen Katalog auf einmal.',
    catalogue: 'Der Katalog',
    catalogueText:
      'Er nennt jeden Artikel mit seinen Angaben, nicht mit seinem Text: eine Zeile je Artikel, der neueste zuerst. Für Programme gibt es JSON Lines, für Tabellen CSV (UTF-8, Listen durch senkrechte Striche getrennt).',
    size: (bytes: number) =>
      bytes < 1e6 ? `${n.number(Math.ceil(bytes / 1000))} KB` : `${n.number(Math.round(bytes / 1e5) / 10)} MB`,
    besideText:
      'Die Texte liegen neben jedem Artikel, verlinkt auf seiner Karteikarte: article.md mit dem Artikel, thread.json mit der Diskussion, wie sie hier steht.',
    licence: 'Rechte',
    licenceText:
      'Die Rechte an Artikeln und Beiträgen liegen bei denen, die sie geschrieben haben, und bei ihren Verlagen; der Katalog nennt sie, wo die Quelle sie gedruckt hat.',
    catalogueLicence: 'Für den Katalog selbst gilt:',
    datasetName: (site: string) => `Katalog von ${site}`,
    figures: 'Was hier liegt',
    summary: ({ articles, reported, archived }: { articles: number; reported: number; archived: number }) =>
      reported > 0
        ? `${n(articles, 'Artikel', 'Artikel')}. Die Quellen meldeten ${n(reported, 'Beitrag', 'Beiträge')}; ${n.number(archived)} davon sind archiviert.`
        : `${n(articles, 'Artikel', 'Artikel')}, keine Beiträge.`,
    byYear: 'Artikel und Beiträge nach Jahren',
    byComments: 'Beiträge je Artikel',
    year: 'Jahr',
    articles: 'Artikel',
    comments: 'Beiträge',
    coverage: 'archiviert',
    all: 'Zusammen',
    legend: 'Der dicke Strich sind archivierte Beiträge, die dünne Linie alle, die die Quelle gemeldet hat.',
    number: (value: number) => n.number(value),
    share: (part: number, whole: number) => (whole === 0 ? '–' : n.percent(part / whole)),
    range: (from: number, to?: number) =>
      to === undefined
        ? `${n.number(from)} und mehr`
        : from === to
          ? n.number(from)
          : `${n.number(from)} bis ${n.number(to)}`,
    fieldsTitle: 'Was die Felder bedeuten',
    fieldsText: 'Fehlt eine Angabe, so fehlt in JSON Lines das Feld, und in der Tabelle bleibt es leer.',
    fieldsHeading: 'Felder des Katalogs',
    field: 'Feld',
    meaning: 'Bedeutung',
    fields: {
      address: 'Adresse des Artikels in diesem Archiv',
      published:
        'erste Veröffentlichung: ein Tag, oder Tag und Uhrzeit mit Zeitzone (ISO 8601), so genau wie überliefert',
      updated: 'letzte Änderung durch die Quelle',
      title: 'Überschrift',
      kicker: 'Dachzeile über der Überschrift',
      lead: 'Vorspann',
      authors: 'Verfasserinnen und Verfasser (Liste)',
      credit: 'Agenturzeile',
      section: 'Ressort, wie es in Adressen steht',
      topics: 'Themen (Liste)',
      language: 'Sprache des Artikels (BCP 47)',
      source: 'Zeitung, in der er zuerst stand',
      sourceUrl: 'erste Adresse des Artikels',
      captured: 'wann die Kopie entstand',
      archivedAt: 'Kopie in einem öffentlichen Webarchiv',
      rights: 'Rechtezeile der Quelle',
      commentsReported: 'Beiträge, die die Quelle gemeldet hat; fehlt, wo kein Forum bekannt ist',
      commentsArchived: 'Beiträge, die hier liegen; entfernte zählen mit, denn ihr Platz ist bekannt',
      inferred: 'Angaben, die erschlossen und nicht überliefert sind (Liste)',
      losses: 'was beim Erfassen verloren ging (Liste)',
      article: 'Adresse der Datei article.md',
      editions: 'Adressen der Dateien, die Artikel und Diskussion zusammen enthalten: EPUB, HTML (Liste)',
      thread: 'Adresse der Datei thread.json',
    },
  },

  calendar: {
    description: (site: string, from: string, to: string) =>
      `${site} nach Jahren, Monaten und Tagen, ${from === to ? from : `${from} bis ${to}`}.`,
    how: 'Sie wissen noch ungefähr, wann es war? Jedes Jahr und jeder Monat führt zu seinen Tagen. Sie wissen nur noch ein Wort daraus? Dann hilft die Suche.',
    toSearch: 'Zur Suche',
    years: 'Jahre',
    yearTitle: (year: string) => `Archiv ${year}`,
    allOfYear: 'Alle Artikel des Jahres',
    tick: (articles: number) =>
      articles === 1 ? 'Ein Strich ist ein Artikel.' : `Ein Strich steht für bis zu ${n.number(articles)} Artikel.`,
    square: 'Je größer das Quadrat, desto mehr Artikel.',
    dot: 'Ein Punkt ist ein Tag ohne.',
    appeared: (day: string, titles: string) => `${day}: ${titles}`,
    hoursUnknown: 'Die Uhrzeiten sind nicht überliefert. Obenan steht, was am meisten diskutiert wurde.',
    hourUnknown: 'Ohne überlieferte Uhrzeit',
    allOfDay: (articles: number, day: string) => `Alle ${n.number(articles)} Artikel vom ${day}`,
    around: { month: 'Monate davor und danach', day: 'Tage davor und danach' },
    earlier: (part: string) => `Zurück: ${part}`,
    later: (part: string) => `Weiter: ${part}`,
    discussed: 'Am meisten diskutiert',
    discussedIn: (year: string) => `Am meisten diskutiert ${year}`,
    discussedWhat: 'Gezählt sind die Beiträge, die die Quelle gemeldet hat.',
    discussedPartly:
      '„5 von 91 Beiträgen“ heißt: 91 gemeldet, 5 davon hier archiviert. Dick gezeichnet ist, was hier liegt.',
    discussedSome: (shown: number, all: number) =>
      `Hier stehen die ersten ${n.number(shown)} von ${n(all, 'Artikel', 'Artikeln')} mit Beiträgen.`,
    discussedAll: (all: number) =>
      all === 1
        ? 'Hier steht der eine Artikel mit Beiträgen.'
        : `Hier stehen alle ${n.number(all)} Artikel mit Beiträgen.`,
    discussedNone: 'Zu keinem Artikel ist eine Diskussion überliefert.',
    discussedYears: 'Nach Jahren',
  },

  find: {
    sections: 'Ressorts',
    description: (site: string) => `${site} durchsuchen: alle Artikel und jeden einzelnen Beitrag.`,
    label: 'Im Archiv suchen',
    submit: 'Suchen',
    withoutScript:
      'Gesucht wird in der Seite selbst, ohne Server; dazu braucht sie JavaScript, und das ist hier ausgeschaltet. Diese Wege gehen auch ohne:',
    browse: 'Oder blättern',
    archive: 'Archiv nach Jahren, Monaten und Tagen',
    topics: 'Themen von A bis Z',
    authors: 'Autoren von A bis Z',
    toSearch: 'Im Archiv suchen',

    how: 'So wird gesucht',
    ways: [
      ['alter bahnhof', 'Alle Wörter müssen vorkommen, gebeugt oder in Zusammensetzungen; ae zählt wie ä, ss wie ß.'],
      ['"alter bahnhof"', 'Genau diese Wörter, in dieser Folge.'],
      ['bahnhof -bus', 'Ohne ein Wort.'],
      ['fähre OR brücke', 'Eines von beiden.'],
      ['autor:behrends', 'Wer geschrieben hat.'],
    ] as [string, string][],
    key: 'Die Taste / führt von jeder Seite in dieses Feld. In einem Forum führen j und k zum nächsten und vorigen Beitrag, a zum Artikel und zurück, f in die Suche darin.',
    keyOff: 'Tasten ausschalten',
    keyOn: 'Tasten einschalten',

    toHits: 'Zu den Treffern',
    narrow: 'Eingrenzen',
    where: 'Wo',
    everywhere: 'Artikel und Beiträge',
    onlyArticles: 'nur Artikel',
    onlyComments: 'nur Beiträge',
    section: 'Ressort',
    allSections: 'alle Ressorts',
    language: 'Sprache',
    allLanguages: 'alle Sprachen',
    order: 'Reihenfolge',
    byRelevance: 'Nähe zur Anfrage',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    years: 'Jahr',
    from: 'von',
    to: 'bis',
    anyYear: 'alle',
    hits: 'Treffer',
    inThread: 'Nur in einem Forum',
    leaveThread: 'Überall suchen',
    widen: 'Eingrenzung aufheben',

    articles: 'Artikel',
    comments: 'Beiträge',
    moreArticles: 'Weitere Artikel',
    moreComments: 'Weitere Beiträge',
    inForum: 'Aus dem Forum zu',
    noneWays: [
      'weniger Wörter nehmen, oder das seltenste allein',
      'ein verwandtes Wort versuchen, wie es damals in der Zeitung stand',
      'Namen auch in anderer Schreibweise suchen',
    ],
    noneHow: 'Was helfen kann:',
    broken:
      'Das Verzeichnis der Suche lässt sich nicht lesen. Vielleicht wird das Archiv gerade erneuert, oder die Verbindung ist gestört; in einer Minute geht es meist wieder.',
    offline: 'Die Suche erreicht das Archiv nicht. Vielleicht fehlt gerade die Verbindung.',
    keep: 'Unter „Offline lesen“ lässt sich ihr Verzeichnis für solche Stunden mitnehmen.',
    fromDevice: 'Keine Verbindung: Gesucht wurde im Verzeichnis, das auf diesem Gerät liegt.',
    endpoint: {
      asks: (host: string) =>
        `Gefragt wird der Rechner ${host}: Er erfährt, was Sie hier suchen, und wie jeder Server Ihre Internetadresse.`,
      withoutScript: 'Die Suche braucht JavaScript, und das ist hier ausgeschaltet. Diese Wege gehen auch ohne:',
      broken:
        'Die Suche hat keine brauchbare Antwort bekommen. Vielleicht wird ihr Verzeichnis gerade erneuert; in einer Minute geht es meist wieder.',
      offline:
        'Der Rechner, der die Suche beantwortet, ist nicht zu erreichen. Vielleicht fehlt gerade die Verbindung.',
    },
    retry: 'Noch einmal versuchen',
    hideMarks: 'Markierungen ausblenden',
    marksGoOn: 'Im ganzen Forum',
    marks: 'Markierte Wörter',
    likely: 'Vielleicht suchen Sie einen dieser Artikel',
    likelyMore: 'Mit diesen Wörtern weitersuchen',

    /** What the page says while it works; `{n}` and other names in braces are filled in by the browser. */
    say: {
      hits: ['1 Treffer', '{n} Treffer'],
      articles: ['1 Artikel', '{n} Artikel'],
      comments: ['1 Beitrag', '{n} Beiträge'],
      atMost: 'höchstens {comments}',
      none: 'Nichts gefunden.',
      searching: 'Es wird gesucht …',
      comment: 'Beitrag {n}',
      commentBy: 'Beitrag {n} von {author}',
      anonymous: 'Ohne Namen',
      withHits: ['{thread}, 1 mit Treffer', '{thread}, {n} mit Treffer'],
      withoutThread: 'ohne Forum',
      unknown: ['{words} steht nirgends im Archiv.', '{words} stehen nirgends im Archiv.'],
      ignored: ['Nicht beachtet: {words}.', 'Nicht beachtet: {words}.'],
      meant: 'Meinten Sie {text}?',
      any: 'Nach einem der Wörter suchen: {text}',
      quote: '„{text}“',
    },
  },

  feed: {
    firstIn: (source: string | undefined, day: string) => `Zuerst erschienen: ${source ? `${source}, ` : ''}${day}.`,
    forum: (state: string) => `Forum: ${state}`,

    lead: 'Ein Feed ist eine Datei, die ein Feedreader liest: Sie tragen dort die Adresse ein, und er zeigt, was hier neu erscheint. Eine Anmeldung braucht es nicht.',
    description: (site: string) =>
      `Atom, RSS und JSON Feed: was in ${site} neu erscheint, im Wortlaut, für Feedreader.`,
    subject: 'Inhalt',
    what: (articles: number, onTopic: number) =>
      `Jeder Feed hält die ${n.number(articles)} jüngsten Artikel im Wortlaut, nach dem Tag ihres Erscheinens, der eines Themas die ${n.number(onTopic)} jüngsten. Wo nur der Tag überliefert ist, steht zwölf Uhr mittags (UTC), denn Feeds verlangen eine Uhrzeit.`,
    formats: 'Atom, RSS und JSON Feed sagen dasselbe; fast jeder Feedreader liest alle drei.',
    site: 'Das ganze Archiv',
    all: 'Alle Artikel',
    sections: 'Ressorts',
    topics: 'Themen',
    topicsShown: (shown: number, all: number) =>
      `Die ${n.number(shown)} größten von ${n(all, 'Thema', 'Themen')}. Die übrigen Feeds stehen auf der Seite ihres Themas und in der OPML-Datei.`,
    threads: 'Foren',
    threadsWhat:
      'Unter jedem Artikel mit archiviertem Forum liegt ein Atom-Feed mit allen Beiträgen; jeder sagt, worauf er antwortet. Das Forum ist geschlossen, der Feed ändert sich nicht mehr.',
    opml: 'Alles auf einmal',
    opmlWhat:
      'Die OPML-Datei nennt alle Feeds des Archivs, der Ressorts und der Themen. Feedreader lesen sie unter „Importieren“.',
    opmlFile: 'OPML-Datei',
    subscribe: 'Als Feed',

    sheetTitle: 'Dies ist ein Feed',
    sheetHow: 'Kopieren Sie die Adresse dieser Seite in einen Feedreader. Er zeigt die Texte und meldet neue.',
  },

  preview: {
    card: (headline: string, date: string, source: string | undefined) =>
      `Karteikarte: „${headline}“, ${[source, date].filter(Boolean).join(', ')}`,
    threadCard: (card: string) => `${card}. Der Link führt ins Forum.`,
    threadPage: (title: string, from: number, to: number) =>
      `${from === to ? `Beitrag ${from}` : `Beiträge ${from} bis ${to}`} im Forum zu „${title}“.`,
    wholeThread: (title: string, comments: number, how: string) =>
      `${n(comments, 'Beitrag', 'Beiträge')} im Forum zu „${title}“, ${how}.`,
  },

  offline: {
    title: 'Offline lesen',
    intro: (pages: number) =>
      `Was Sie in diesem Archiv lesen, behält Ihr Browser auf diesem Gerät, damit Sie es auch ohne Verbindung lesen können: die letzten ${n.number(pages)} Seiten und ihre Bilder. Er merkt sich auch, wie weit Sie in langen Foren gekommen sind. Davon erfährt niemand. Solange Sie verbunden sind, sehen Sie jede Seite so, wie sie heute ist.`,
    shared:
      'Wer dieses Gerät nach Ihnen benutzt, kann hier sehen, was Sie gelesen haben. An einem Gerät, das Ihnen nicht allein gehört, schalten Sie das Merken besser ab.',
    notHereTitle: 'Keine Verbindung',
    notHere: 'Diese Seite liegt nicht auf Ihrem Gerät. Was Sie schon gelesen haben, steht unten und lässt sich öffnen.',
    tryAgain: 'Noch einmal versuchen',
    kept: 'Auf diesem Gerät',
    none: 'Hier liegt noch keine Seite.',
    forget: 'Alles vergessen',
    stop: 'Nichts mehr merken',
    resume: 'Wieder merken',
    forgotten: 'Es ist alles vergessen.',
    stopped: 'Es ist alles vergessen, und nichts wird mehr gemerkt.',
    resumed: 'Von der nächsten Seite an wird wieder gemerkt, was Sie lesen.',
    cannot: 'Dieser Browser behält nichts: Er kann es nicht, oder er darf es nicht, etwa in einem privaten Fenster.',
    off: 'Dieses Archiv legt auf Ihrem Gerät keine Seiten ab.',
    needsScript: 'Ohne JavaScript wird nichts gemerkt.',
    search: {
      title: 'Ohne Verbindung suchen',
      what: 'Das Wortverzeichnis des ganzen Archivs kann auf diesem Gerät liegen. Dann antwortet die Suche auch ohne Verbindung, so vollständig wie mit ihr; zu lesen sind dort die Seiten, die oben stehen. Erneuert wird es, wenn Sie mit Verbindung suchen.',
      want: 'Verzeichnis mitnehmen …',
      take: 'Jetzt laden',
      drop: 'Verzeichnis entfernen',
      ask: 'Das Verzeichnis hat {mb} MB.',
      come: '{percent} % sind da.',
      kept: 'Das ganze Verzeichnis liegt auf diesem Gerät.',
      gone: 'Das Verzeichnis ist entfernt.',
      failed:
        'Das ist nicht gelungen: Die Verbindung fehlt, das Archiv wurde gerade erneuert, oder auf diesem Gerät ist kein Platz. Gesucht wird wie bisher.',
    },
  },

  loss: {
    'foreign-picture': 'Ein Bild von fremder Adresse wird als Link gezeigt.',
    'missing-picture': 'Ein Bild fehlt.',
    embed: 'Ein eingebetteter Inhalt wird als Link gezeigt.',
    'too-large': 'Der Text ist zu groß für die Darstellung und steht ungeformt da.',
    'too-deep': 'Der Text ist zu tief verschachtelt und steht ungeformt da.',
  } as Record<string, string>,
};
