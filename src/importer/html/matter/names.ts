import { plain, tidy } from '../page/dom.ts';
import { agencies, isPlaceOrHouse, noPerson } from './no-names.ts';

const genres =
  'kolumne|kommentar|gastkommentar|gastbeitrag|analyse|essay|interview|gespräch|reportage|porträt|glosse|rezension|kritik|protokoll|bericht|' +
  'beitrag|artikel|text|video|debattenbeitrag|blog|story|opinion|analysis|review|column|written|posted|aufgezeichnet|zusammengestellt|' +
  'veröffentlicht|geschrieben|erstellt|verfasst|adaptiert|protokolliert';
const prefix = new RegExp(
  `^(?:(?:eine?n?\\s+|an?\\s+)?(?:${genres})(?:\\s[^.:]{0,40}?)??\\s)?(?:von|by|por|par)\\s*:?\\s+`,
  'i',
);
const reports =
  /^(?:aus\s+.{2,40}?\s+berichte(?:t|n)|(?:das|die)\s+(?:interview|gespräch|fragen?)\s+(?:führten?|stellten?))\s+/i;
const pictures = 'fotos?|photos?|bild(?:er)?|illustration(?:en)?|grafik(?:en)?|video|kamera';
const labels = new RegExp(
  `^(?:autor(?:en|in|innen)?|authors?|auteurs?|texte?|interview|protokoll|kommentar|byline|redaktion)(?:\\s(?:und|&|\\+)\\s(?:${pictures}))?\\s*[:|]\\s*`,
  'i',
);
const roles =
  /^(?:unsere[mnrs]?\s+|(?:dem|der|den)\s+)?(?:\S*(?:korrespondent|redakteur|reporter|mitarbeiter|autor|rechtsanw[aä]lt)\S*)\s+/i;
const trailing =
  /\s+(?:(?:leitende|stellvertretende|freie|politische)[rn]?\s+)?\p{Lu}?\S*(?:korrespondent|redakteur|reporter|volontär|kolumnist|gastautor)(?:in)?(?:\s.*)?$/iu;
/** For whom, from where, and what somebody is: "für die Volksstimme", "aus Paris", "ist Redakteurin". */
const circumstance = /\s+(?:(?:für|for|aus|ist|is)\s.*|folgen|follow|in\s+(?:der\s+)?\p{Lu}.*)$/iu;
const separators = /\s*(?:[,;|•·/]|\s(?:und|and|&|sowie|with|mit)\s)\s*/i;
const dash = /\s[-–—]\s/;
const word = "(?:[dl]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particles = 'von|vom|van|zu|zum|zur|de|der|den|del|della|di|da|ten|ter|el|al|bin|le|la|dos|of|op|am|im|auf|y|e';
const name = new RegExp(
  `^(?:(?:Dr|Prof|Dipl|St)\\.[\\s-]*(?:med\\.\\s*)?)*${word}(?:\\s+(?:${particles})){0,3}(?:\\s+${word}){1,4}$`,
  'u',
);
const moment = String.raw`(?:\d{1,2}\.?\s?(?:[./]|\p{L}{3,9}\.?)\s?\d{0,2}[./]?\s?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)`;
/** The day behind a name, or how long one reads. */
const day = new RegExp(
  String.raw`\s+(?:(?:(?:stand|datum|am|vom|on|published|updated|posted|aktualisiert|veröffentlicht)\b:?\s*){0,2}${moment}|lese(?:zeit|dauer)\b|\d+\s?min\b).*$`,
  'iu',
);
/** Behind a name, who drew, photographed and translated. */
const helpers = new RegExp(
  `(?:^|[\\s,;]+)(?:(?:mit|und|with|and)\\s+)?(?:(?:${pictures}|translation)(?::|\\s(?:von|by)\\b)|übersetzung[:\\s]).*$`,
  'iu',
);
/** The same before the word for the author's name. */
const helpersFirst = new RegExp(`^(?:${pictures})\\s*:.*?(?=(?:text|autor(?:in)?|von)\\s*:)`, 'iu');
/** Whose part is told behind the name: "Bert Kuhn (Fotos)". */
const inBrackets = new RegExp(`\\((?:${pictures}|übersetzung)\\)`, 'gi');
const helper = '\u0000';

const penName = /^[\p{L}\d][\p{L}\p{M}\d_.'’-]{2,24}(?:\s[\p{L}\d_.'’-]{1,20})?$/u;
const noPenName =
  /^(?:\p{Ll}{1,4}|\d+|von|by|profile?|autor(?:in|en|innen)?|authors?|gast(?:autor(?:in)?)?|guest|alle?s?|mehr|more|folgen|follow|kontakt|about|webmaster|anonym(?:ous)?)$|\.\p{L}{2,3}$/iu;
const singleName = /^\p{Lu}[\p{Ll}'’-]{2,20}$/u;

/** A paper that names itself with its address. */
const ownSite = /\((?:www\.|https?:)/i;
/** What a site of one person is called beside her name. */
const ownBlog = /^(?:s|blog|weblog|homepage|website|notes|the|das)$/;

/** Whether a text begins as bylines do: "Von …", "By …", "Eine Kolumne von …". */
export function beginsLikeByline(text: string): boolean {
  return prefix.test(text) || reports.test(text) || labels.test(text);
}

/** A byline without what stands behind its names: the day, who drew and photographed. */
export function withoutTail(byline: string): string {
  return byline.replace(day, '').replace(helpers, '');
}

/** Whether a byline names others than authors too, who are named nowhere else. */
export function namesHelpers(byline: string): boolean {
  return helpers.test(byline);
}

/** Names of people in a byline, in its order; places, agencies and papers among them fall away. */
export function namesIn(byline: string, site: string | undefined): string[] {
  if (ownSite.test(byline)) return [];
  const bare = tidy(
    byline
      .replace(inBrackets, helper)
      .replace(/\([^)]*\)/g, ' ')
      .replace(/\s+@\S+|\S+@\S+/g, ' '),
  )
    .replace(helpersFirst, '')
    .replace(labels, '')
    .replace(reports, '')
    .replace(prefix, '')
    .replace(roles, '');
  const people = withoutTail(bare)
    .split(separators)
    .filter((part) => !part.includes(helper))
    .map((part) => inLetters(nameOfPart(site === undefined ? part : withoutHouse(part, site))))
    .filter((part) => isPerson(part, site));
  return [...new Set(people)];
}

/** "Kurier - Anna Mohr": the paper before the name. */
function withoutHouse(part: string, site: string): string {
  const [house, ...others] = part.split(dash);
  return others.length > 0 && plain(house!) === plain(site) ? others.join(' - ') : part;
}

/** One of several names, without what stands before and behind it. */
function nameOfPart(part: string): string {
  const [alone] = part.split(dash);
  const bare = withoutTail(alone!.replace(prefix, '').replace(roles, ''))
    .replace(circumstance, '')
    .replace(trailing, '');
  return bare
    .replace(/(?<=\p{L}{3})[.:]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names set in capitals as others are: KARL-HEINZ GRABBE as Karl-Heinz Grabbe. */
function inLetters(name: string): string {
  if (name.length < 5 || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether a text may be a pen name of one word, where the page says that it is a person's. */
export function isSingleName(text: string, site: string | undefined): boolean {
  if (agencies.has(text.toLowerCase()) || noPerson.test(text)) return false;
  return singleName.test(text) && !plain(site ?? '').includes(plain(text));
}

/** Whether a text may be what somebody calls herself, where nothing else can stand: one word or two, no abbreviation. */
export function isPenName(text: string, site: string | undefined): boolean {
  if (agencies.has(text.toLowerCase()) || noPerson.test(text) || noPenName.test(text)) return false;
  const isAcronym = text.length <= 5 && text === text.toUpperCase();
  return !isAcronym && penName.test(text) && plain(site ?? '') !== plain(text);
}

/** Whether a text is the name of a person as far as spelling tells: two words or more, none of a paper's or an agency's. */
export function isPerson(text: string, site: string | undefined): boolean {
  if (text.length > 50 || agencies.has(text.toLowerCase()) || noPerson.test(text) || isPlaceOrHouse(text)) return false;
  return !isPaper(text, site) && name.test(text);
}

/** Whether a name is in that of the paper, or holds it, word for word; a blog may bear its author's. */
function isPaper(text: string, site: string | undefined): boolean {
  const [own, paper] = [wordsOf(text), wordsOf(site ?? '')];
  if (paper.length === 0) return false;
  if (` ${own.join(' ')} `.includes(` ${paper.join(' ')} `)) return true;
  return paper.join('').includes(own.join('')) && !paper.every((one) => own.includes(one) || ownBlog.test(one));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
