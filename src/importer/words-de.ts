import { described, legend, listed, numbered } from './phrases.ts';
import type { Words } from './words.ts';

/** All German texts of the importer that stand in an archive or in a report on an import. */
export const german: Words = {
  commentsMissing: (missing, reported, which) =>
    `${missing} von ${reported} Beiträgen ${missing === 1 ? 'ist' : 'sind'} nicht erfasst${numbered(which, 'Erfasst', 'und', 'weitere')}`,
  impossibleDate: (written) => `Das Datum „${written}“ gibt es im Kalender nicht; es ist weggelassen.`,
  replyDropped: (number) => `Beitrag ${number} nannte als Bezug einen Beitrag, auf den er nicht antworten kann.`,
  commentDropped: (number) => `Ein zweiter Beitrag mit der Nummer ${number} ist weggelassen.`,
  fieldDropped: (field, value) => `Die Angabe „${value}“ (${field}) war unbrauchbar und ist weggelassen.`,
  pagesMissing: (missing, of) =>
    of === undefined
      ? 'Der Artikel hatte weitere Seiten; wie viele, ist nicht bekannt.'
      : missing.length === 1
        ? `Der Artikel hatte ${of} Seiten; Seite ${missing[0]} fehlt.`
        : `Der Artikel hatte ${of} Seiten; es fehlen die Seiten ${listed(missing, 'und')}.`,
  bodyMissing: 'Der Text des Artikels ist nicht erfasst.',
  picturesMissing: 'Die Bilder der Vorlage sind nicht erfasst.',
  page: {
    pictureMissing: (picture) =>
      `Ein Bild ist nicht mitgespeichert${described(picture, '„', '“')}.${legend(picture, 'Darunter stand: „', '“')}`,
    embedded: (name) => `Eingebettet war: ${name}. Der Text verweist darauf, aufgehoben ist es hier nicht.`,
    unloaded: (service) =>
      `Eingebettet war: etwas${service ? ` von ${service}` : ''}, das erst nach einer Einwilligung geladen worden wäre. Die Seite nennt keine Adresse.`,
    cutShort: 'Der Text bricht an einer Bezahlschranke ab.',
    brokenOff: 'Die Aufnahme der Seite bricht ab; was danach kam, ist nicht erfasst.',
    liveBlog: 'Die Seite hätte weitere Einträge nachgeladen; erfasst sind die, die zu sehen waren.',
    uncertain:
      'Wo der Artikel beginnt und endet, war unsicher; der Text kann Zeilen enthalten, die nicht zu ihm gehören.',
  },
  standIns: {
    picture: 'Bild',
    video: 'Video',
    audio: 'Audio',
    map: 'Karte',
    chart: 'Grafik',
    post: 'Beitrag aus einem sozialen Netzwerk',
    other: 'Eingebetteter Inhalt',
  },
  thread: {
    threadUnread: 'Die Seite zeigte Kommentare in einer Form, die nicht gelesen werden konnte.',
    threadNotLoaded: (service) =>
      `Für Kommentare hielt die Seite einen Rahmen von ${service} frei; was darin stand, ist nicht mitgespeichert.`,
    commentCut: (number) => `Von Beitrag ${number} ist nur der Anfang erfasst.`,
    datesVague: (count) =>
      `An welchem Tag ${count === 1 ? 'ein Beitrag' : `${count} Beiträge`} geschrieben ${count === 1 ? 'wurde' : 'wurden'}, ist nicht erfasst; auf der Seite stand nur, wie lange es her war.`,
  },
  exported: {
    pingbacks: (count) =>
      count === 1
        ? 'Ein Hinweis einer anderen Seite (Pingback) ist weggelassen.'
        : `${count} Hinweise anderer Seiten (Pingbacks) sind weggelassen.`,
    gallery: (count) =>
      `Eine Galerie${count > 1 ? ` von ${count} Bildern` : count === 1 ? ' mit einem Bild' : ''} ist nicht im Export enthalten.`,
    shortcode: (name) => `Ein Baustein „${name}“, den die Website beim Anzeigen füllte, ist nicht im Export enthalten.`,
    member: (number, isStaff) => `Mitglied ${number}${isStaff ? ' (Redaktion)' : ''}`,
    forumAction: (code) => `[Vermerk des Forums: ${code}]`,
  },
  kept: {
    dayKept: 'Wann der Artikel erschien, sagt die Vorlage nicht; angegeben ist der Tag, an dem er aufgehoben wurde.',
    block: (name) => `Ein Baustein „${name}“, den das System der Vorlage füllte, ist nicht erfasst.`,
    embedded: (name) => `Eingefügt war: „${name}“. Es ist nicht mitgespeichert.`,
    linksDropped: (count) =>
      count === 1
        ? 'Ein Verweis innerhalb der Vorlage führte ins Leere; sein Text ist geblieben.'
        : `${count} Verweise innerhalb der Vorlage führten ins Leere; ihr Text ist geblieben.`,
  },
  report: {
    title: 'Bericht über einen Import',
    dryRun: 'Probelauf: Geschrieben wurde nichts.',
    interrupted: 'Der Lauf wurde unterbrochen; derselbe Befehl setzt ihn fort.',
    status: {
      imported: 'eingelesen',
      joined: 'hinzugefügt',
      unchanged: 'unverändert',
      waiting: 'wartend',
      passed: 'übergangen',
      incomplete: 'unvollständig',
      refused: 'abgelehnt',
    },
    results: (inputs, results) =>
      `${inputs} ${inputs === 1 ? 'Vorlage' : 'Vorlagen'}, ${results} ${results === 1 ? 'Ergebnis' : 'Ergebnisse'}:`,
    all: 'alle',
    refusals: 'Warum abgelehnt wurde',
    incomplete: 'Was nur zum Teil gelesen wurde',
    passed: 'Warum übergangen wurde',
    kept: 'Was blieb, wie es war',
    losses: 'Was fehlt, und in wie vielen Artikeln',
    lossKinds: {
      comments: 'Beiträge, die nicht erfasst sind',
      commentForm: 'Kommentare in einer Form, die nicht gelesen werden konnte',
      commentFrame: 'Kommentare, die ein anderer Dienst in die Seite geladen hätte',
      commentEnd: 'das Ende von Beiträgen',
      commentDay: 'der Tag, an dem ein Beitrag geschrieben wurde',
      commentReply: 'worauf ein Beitrag antwortete',
      commentDouble: 'ein zweiter Beitrag mit derselben Nummer',
      pictures: 'Bilder',
      embedded: 'was eingebettet war, etwa Videos',
      block: 'Bausteine, die das System der Vorlage füllte',
      text: 'der ganze Text',
      borders: 'sicherer Anfang und Schluss des Textes',
      pages: 'weitere Seiten des Artikels',
      paywall: 'der Text hinter einer Bezahlschranke',
      brokenOff: 'das Ende einer Seite, deren Aufnahme abbricht',
      entries: 'weitere Einträge eines Live-Blogs',
      day: 'Daten, die es im Kalender nicht gibt',
      noDay: 'der Tag des Erscheinens, für den der des Aufhebens steht',
      field: 'Angaben, die unbrauchbar waren',
      links: 'Ziele von Verweisen innerhalb der Vorlage',
      notices: 'Hinweise anderer Seiten (Pingbacks)',
    },
    guesses: 'Was erschlossen ist, und in wie vielen Artikeln',
    otherKinds: 'anderes',
    notes: 'Hinweise',
    inputs: 'Vorlagen',
    beside: 'Vorlage und Ergebnis',
    besideNote: (shown, all) =>
      shown === all
        ? 'Die unsichersten stehen zuerst. Was grau steht, ist nicht in den Artikel eingegangen.'
        : `Die ${shown} unsichersten von ${all}. Was grau steht, ist nicht in den Artikel eingegangen.`,
    source: 'Vorlage',
    result: 'Ergebnis',
    columns: { status: 'Was daraus wurde', input: 'Vorlage und Artikel', told: 'Angaben' },
    reader: 'gelesen als',
    guessed: 'erschlossen',
    missing: 'fehlt',
    comments: (count) => (count === 1 ? 'Ein Beitrag' : `${count} Beiträge`),
    nothing: 'Daraus wurde kein Artikel.',
    leftOut: 'nicht eingegangen',
  },
};
