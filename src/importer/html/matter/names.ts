import { plain, tidy } from '../page/dom.ts';

/** Agencies whose names stand in bylines and credit lines. To know another, add it here in small letters. */
export const agencies: ReadonlySet<string> = new Set(
  'dpa dpa-afx dpa/lno afp ap apa reuters rtr sid kna epd ddp dapd dadp afx bloomberg ips ots ansa itar-tass tass xinhua sda keystone upi pa cna dts'.split(
    ' ',
  ),
);

const genres =
  'kolumne|kommentar|gastkommentar|gastbeitrag|analyse|essay|interview|gespräch|reportage|porträt|glosse|rezension|kritik|protokoll|bericht|' +
  'beitrag|artikel|text|video|debattenbeitrag|blog|story|opinion|analysis|review|column|written|posted|aufgezeichnet|zusammengestellt|' +
  'veröffentlicht|geschrieben|erstellt|verfasst';
const prefix = new RegExp(
  `^(?:(?:eine?n?\\s+|an?\\s+)?(?:${genres})(?:\\s[^.:]{0,40}?)??\\s)?(?:von|by)\\s*:?\\s+`,
  'i',
);
const reports =
  /^(?:aus\s+.{2,40}?\s+berichte(?:t|n)|(?:das|die)\s+(?:interview|gespräch|fragen?)\s+(?:führten?|stellten?))\s+/i;
const labels = /^(?:autor(?:en|in|innen)?|author|text|interview|protokoll|kommentar|byline|redaktion)\s*[:|]\s*/i;
const roles =
  /^(?:unsere[mnrs]?\s+|(?:dem|der|den)\s+)?(?:\S*(?:korrespondent|redakteur|reporter|mitarbeiter|autor|rechtsanw[aä]lt)\S*)\s+/i;
const trailing =
  /\s+(?:(?:leitende|stellvertretende|freie|politische)[rn]?\s+)?\p{Lu}?\S*(?:korrespondent|redakteur|reporter|volontär|kolumnist)(?:in)?(?:\s.*)?$/iu;
const separators = /\s*(?:[,;|•·/]|\s(?:und|and|&|sowie|with|mit)\s)\s*/i;
const name =
  /^(?:(?:Dr|Prof|Dipl|St)\.[\s-]*)*[\p{Lu}][\p{L}'’.-]*(?:\s+(?:von|van|zu|de|der|den|del|della|di|da|ten|ter|el|al|bin|le|la|dos|of|auf)){0,3}(?:\s+[\p{Lu}][\p{L}'’.-]*){1,4}$/u;
const noPerson =
  /redaktion|redacci|redaç|rédaction|redazione|redakteur|reporter|leitende|www|online|zeitung|nachrichten|magazin|verlag|agentur|gmbh|kurier|tageblatt|anzeiger|editor|korrespondent|kommentare?|artikel|social media|rotes kreuz|stiftung|institut|ministerium|universität|forschung|verband|(?:dienst|team|archiv|bericht|presse|news|admin)(?!\p{L})|(?<!\p{L})(?:news(?!om)|presse(?!l)|(?:staff|fotos?|heute|gestern|uhr|stand)(?!\p{L}))/iu;
/** The day behind a name. */
const day =
  /\s+(?:(?:stand|datum|am|vom|on|published|updated|posted|aktualisiert|veröffentlicht)\b:?\s*)?(?:\d{1,2}\.?\s?(?:[./]|\p{L}{3,9}\.?)\s?\d{0,2}[./]?\s?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d).*$/iu;
/** Behind a name, who drew and photographed. */
const helpers = /\s+(?:illustration(?:en)?|fotos?|bild(?:er)?|grafik(?:en)?|video|kamera)(?::|\s(?:von|by)\b).*$/iu;

const penName = /^[\p{L}\d][\p{L}\p{M}\d_.'’-]{2,24}(?:\s[\p{L}\d_.'’-]{1,20})?$/u;
const noPenName =
  /^(?:\p{Ll}{1,4}|\d+|von|by|profile?|autor(?:in|en|innen)?|authors?|gast(?:autor(?:in)?)?|guest|alle?s?|mehr|more|folgen|follow|kontakt|about|webmaster|anonym(?:ous)?)$|\.\p{L}{2,3}$/iu;
const singleName = /^\p{Lu}[\p{Ll}'’-]{2,20}$/u;

/** A paper that names itself with its address. */
const ownSite = /\((?:www\.|https?:)/i;

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
  const bare = tidy(byline.replace(/\([^)]*\)/g, ' ').replace(/\s+@\S+|\S+@\S+/g, ' '))
    .replace(labels, '')
    .replace(reports, '')
    .replace(prefix, '')
    .replace(roles, '');
  const people = bare
    .split(separators)
    .map((part) => inLetters(tidy(withoutTail(part.replace(roles, '')).replace(trailing, ''))))
    .filter((part) => isPerson(part, site));
  return [...new Set(people)];
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
  if (text.length > 50 || agencies.has(text.toLowerCase()) || noPerson.test(text)) return false;
  if (site !== undefined && (plain(site).includes(plain(text)) || plain(text).includes(plain(site)))) return false;
  return name.test(text);
}
