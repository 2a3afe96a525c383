import { plain } from '../page/dom.ts';
import type { Block } from './block.ts';
import { isItalic } from './paragraphs.ts';

/**
 * Lines that a page puts among an article's paragraphs and that are not its text, by what they say. To teach the
 * importer another paper's habits, add a line to the kind it is of.
 */
interface LineKind {
  /** What such a line is. */
  kind: string;
  says: RegExp;
  /** At most this many characters; longer text says it in passing. */
  upTo: number;
  /** Only where at least this share of it is links. */
  links?: number;
}

export const offer = 'offers a newsletter, an app or a subscription';
export const boxHead = 'heads a box of other pieces';

const kinds: readonly LineKind[] = [
  {
    kind: 'invites to read something else',
    says: /^\W*(?:lesen sie (?:auch|hier|dazu|mehr|jetzt|weiter)|lies (?:auch|hier|mehr)|(?:auch|noch) (?:interessant|spannend)|auch lesen:|mehr (?:zum thema|dazu|zu diesem|aus|hier|über|lesen)|mehr \S+ (?:auf|bei|in)|weiter(?:e|führende) (?:artikel|informationen|themen|links)|(?:siehe|sehen sie) (?:auch|hier)|alle (?:artikel|folgen|texte) |hier (?:geht es|geht['’]s|finden sie|können sie|lesen sie|gibt es)|read (?:also|more|next)|see also|also read|related|more (?:from|on|about|stories|great|coverage)\b|watch(?: now)?:|listen:|click here|les også|à lire|lire aussi|lee también|leggi anche)/i,
    upTo: 250,
    links: 0.3,
  },
  {
    kind: boxHead,
    says: /^\W*(?:(?:häufig|meist|viel) ?gelesen|(?:our )?latest (?:stories|news)|popular on .{2,30}|more great .{2,30}|related(?: (?:news|stories|articles|content|topics|video))?|recommended (?:videos|stories|for you)|(?:just|must) watch(?:ed)?|up next|\(\d+ videos?\)|weitere (?:videos|meldungen)|mehr dazu|lesen sie auch|auch lesen|das (?:thema )?könnte (?:sie|dich|euch) (?:auch )?interessieren|empfehlungen|editor['’]s picks?|story timeline|don['’]t miss)\W*$/i,
    upTo: 60,
  },
  {
    kind: offer,
    says: /newsletter.{0,200}(?:anmeld|abonnier|bestell|informiert sie|richtig|kostenlos|postfach|sign ?up|subscribe|inbox|here)|(?:anmeld|abonnier|bestell|sign ?up|subscribe|get|erhalten|let our).{0,140}(?:newsletter|inbox|postfach)|^(?:jetzt )?(?:abonnieren|subscribe|sign up)\b|(?:news-?app|e-?paper|push-nachrichten).{0,100}(?:android|ios|handy|app|ansicht|tag hinweg|geht es)|(?:handy|android|ios).{0,60}news-?app|lesekomfort|zweitbeste art|(?:skip past|after) newsletter|free weekly newsletter|newsletters may contain|nein,? danke\. weiter in|reserved for subscribers|unlimited (?:online )?access|sign in (?:or|\/)|register (?:\/|to) |create an account|for as little as|issues for [£$€]|probeabo|abo abschließen|vorlesefunktion|^(?:hier |jetzt )?(?:kostenlos )?(?:registrieren|anmelden)\W*$/i,
    upTo: 350,
  },
  {
    kind: 'lists what subscribers get',
    says: /unlimited online access.{0,80}with one account|daily puzzles|articles from across \S+ with one account|additional articles per month/i,
    upTo: 900,
  },
  {
    kind: 'says where it appeared first, or who translated it',
    says: /^\W*(?:(?:dies(?:er|e|es)?|der) (?:artikel|text|beitrag|meldung|interview|bericht|kommentar|essay|reportage|gastbeitrag)\b[^.]{0,60}\b(?:(?:zuerst|zunächst|ursprünglich|im original)\b[^.]{0,120}\b(?:erschien|veröffentlicht)|erschien (?:zuerst|zunächst|ursprünglich|im original)|(?:eine|aus dem \p{L}+|maschinell|automatisch) ?(?:übersetzung|übersetzt|adaptiert|übernommen))|dies ist eine (?:maschinelle |automatische )?übersetzung|les(?:t|en sie) den originalartikel|zuerst (?:erschienen|veröffentlicht) )|\bhat diese meldung redaktionell nicht bearbeitet/iu,
    upTo: 320,
  },
  {
    kind: 'says whose opinion it is',
    says: /^[^.]{0,160}(?:müssen nicht (?:mit )?der meinung der redaktion|(?:nicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig)) (?:die|der) (?:meinung )?der redaktion|(?:nicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig)) die der redaktion)/i,
    upTo: 400,
  },
  {
    kind: 'says when it was published',
    says: /^\W*(?:publiziert|veröffentlicht|erstellt|aktualisiert|zuletzt (?:aktualisiert|geändert)|published|(?:last )?updated|posted|publié|modifié|publicado|atualizado)\b[^!?]{0,40}\b(?:(?:19|20)\d\d|\d{1,2}[.:]\d\d)\b[^!?]{0,30}(?<![.!?])$/i,
    upTo: 90,
  },
  {
    kind: 'says where a blog has filed it',
    says: /^\W*(?:dieser (?:eintrag|beitrag|artikel) wurde\b.*\b(?:permalink|permanentlink|verschlagwortet)|this entry was (?:posted|tagged|filed)\b)/i,
    upTo: 400,
  },
  {
    kind: 'leads to the rest of its coverage',
    says: /^[^.]{0,140}\b(?:finden|lesen|hören|sehen) sie (?:(?:jederzeit|auch|hier|stets|immer) )*(?:in|auf|bei) unsere[mnr]\b|^über dieses thema berichtete?n?\b|^hier können sie unsere \S*podcasts/i,
    upTo: 200,
  },
  {
    kind: 'asks to follow the paper',
    says: /^(?:[^.]{0,80}\b)?(?:follow (?:us|him|her|them|@\w+|[\w. ’']{2,40} on\b)|folgen sie (?:uns|der|dem)|folge uns|(?:like|find) us on|join our|chat with us|got a story|have a (?:tip|news tip)|write to \S+ \S+ at|reach the reporters?|(?:may|can) be reached (?:at|on)|email \S+ \S+ at|send (?:us )?(?:your )?tips)|social media.{0,40}(?:whatsapp|instagram|facebook)|hinweise? (?:zum|zu diesem) (?:themen|thema).{0,60}melden/i,
    upTo: 400,
  },
  {
    kind: 'asks for consent, a script or patience',
    says: /^wir respektieren (?:deine|ihre) privatsphäre|(?:einwilligung|zustimm|datenschutz|personenbezogen|consent).{0,400}(?:eingebettet|extern|drittanbieter|angezeigt|anzeigen|geladen|embed)|(?:eingebettet|extern|drittanbieter|third.party).{0,300}(?:einwilligung|zustimm|datenschutz|personenbezogen|consent)|(?:requires?|enable|aktivieren(?: sie)?|ausgeschaltetem) javascript|javascript (?:aktivieren|ist deaktiviert|is (?:disabled|required))|video (?:has )?failed to load|try refreshing|tap here to see|an dieser stelle finden sie (?:einen |ein )?(?:extern|relevant|empfohlen)\p{L}*|^empfohlener (?:redaktioneller|externer) inhalt|protected by re ?captcha|^loading(?: content)?\W*$|ad block(?:er)? users|werbevereinbarung|affiliate[- ]links?|(?:may|might) (?:earn|receive) an? (?:affiliate )?commission|erhalten wir (?:dafür |hierfür )?(?:eventuell |ggf\. )?eine (?:kleine )?provision/iu,
    upTo: 900,
  },
  {
    kind: 'asks for corrections or opinions',
    says: /^(?:fehler (?:gefunden|entdeckt|melden|auf \S+ entdeckt)|haben sie (?:einen )?fehler|inhaltliches feedback|wir freuen uns über eine mail|gerne als leser|deine meinung zählt|teile? (?:deine?|ihre|eure) (?:tipps|meinung|erfahrung\w*)|tell us what you think|share your thoughts|comment on this|kommentare?$|comments?$|leserkommentare$|\d+ (?:kommentare?|comments?)$|schreiben sie uns|diskutieren sie mit)/i,
    upTo: 160,
  },
  {
    kind: 'belongs to a player or a gallery',
    says: /^(?:\d{1,2}:\d\d(?:\s*\/?\s*\d{1,2}:\d\d)?(?: min\.?)?|\d+ ?\/ ?\d+|(?:bild|image|foto|slide) \d+ (?:von|of) \d+|caption|close|schließen|(?:photo|image|bild|foto)|bottalk|artikel anhören|den link zum einbetten.{0,30}kopieren|listen to \S+ live at .{0,100}|listen to (?:this )?(?:article|story)|.{0,80}verfügbar bis \d.{0,40}|this slideshow .{0,40}|.{3,100} back to video)$/i,
    upTo: 160,
  },
  {
    kind: 'is the legend of a video, with its day and its length',
    says: /\d{1,2}\.\d{1,2}\.\d{4} ?\| ?\d{1,3}:\d\d min\.?$/,
    upTo: 500,
  },
  {
    kind: 'tells of somebody whose name stands over it',
    says: /^(?:\.{3}|…) ?(?:ist|war) [^.]{0,200}\b(?:professor|fellow|forscher|direktor|leiter|journalist|korrespondent|autor|expert|redakteur|wissenschaftler|chef|mitglied)/i,
    upTo: 900,
  },
  {
    kind: 'marks the edges of a box',
    says: /^(?:(?:beginn|anfang|ende) der (?:weiteren )?(?:informationen|bildergalerie|box|infobox)|weitere informationen|highlights|hinweis|inhaltsverzeichnis|highlights?)\W*$/i,
    upTo: 50,
  },
  {
    kind: 'says how long it is or how often it was read',
    says: /^(?:(?:lesedauer|lesezeit|reading time|read time|tempo de leitura|temps de lecture)\W*(?:ca\.?\s*)?\d+ ?\w*\.?|\d+ ?(?:min(?:\.|uten?|utes?)?)(?: (?:read|lesezeit))?|\d+(?:[.,]\d+)*|[\d.,]+ (?:views|aufrufe|shares|mal geteilt))$/i,
    upTo: 40,
  },
  {
    kind: 'is for sharing or printing',
    says: /^(?:sharing is caring|(?:order reprints|print article|text size|share|teilen|drucken|kommentare|whatsapp|facebook|pint(?:erest)?|twitter|tweet|e-?mail|link kopieren|copy link)(?:[\s·|,]*(?:order reprints|print article|text size|share|teilen|drucken|kommentare|whatsapp|facebook|pint(?:erest)?|twitter|tweet|e-?mail|link kopieren|copy link|\d+))*)\W*$/i,
    upTo: 120,
  },
  {
    kind: 'advertises',
    says: /^\W*(?:anzeigen?|advert(?:isement|orial)?|werbung|sponsored|scroll (?:down )?to continue.*|story continues below.*)\W*$/i,
    upTo: 60,
  },
  {
    kind: 'is a command to the system that made the page',
    says: /^\[(\p{L}\w*)\s[^\]]*=[^\]]*\]/iu,
    upTo: 300,
  },
  {
    kind: 'names whose picture stood there',
    says: /^\(?(?:fotos?|bild(?:er)?|photos?|image copyright|image credit|photograph|picture|grafik|infografik|quelle: infografik)\s*[:/©]?\s*\S.{0,70}\)?$|^[\p{L}. ]{2,40}(?:\/|\|) ?(?:\w+ via )?(?:getty images|picture alliance|imago|epa)\b[\w/ ,|]*$/iu,
    upTo: 90,
  },
];

/** What a block is if it is no text of the article, by what it says. */
export function pageLineKind({ name, text, links, element }: Block): string | undefined {
  if (name === 'figure' || text === '' || text.length > 900 || element.hasAttribute('data-embed')) return undefined;
  return lineKindOf(text, links);
}

/** What a text is if it is no text of the article. @param links share of it that stands in links */
export function lineKindOf(text: string, links = 0): string | undefined {
  return kinds.find(({ says, upTo, links: least = 0 }) => text.length <= upTo && links >= least && says.test(text))
    ?.kind;
}

/** Lines that end a piece and tell who made it, each with its colon: editors, broadcasts, translators, sources. */
const imprint =
  /^\W*(?:redaktion|sendung|faktencheck|schlussredaktion|bildredaktion|mitarbeit|übersetzung|produktion|quellen?|stand|source|via|text|copyright|more ap [a-z]+)\s*[:@©]/i;
/** The same in half a sentence. */
const imprintLine =
  /^\W*(?:redaktion [^.,]{2,40}|aus dem (?:englischen|amerikanischen|französischen|spanischen|italienischen) von|über dieses thema berichtete?n?|mit (?:agenturmaterial|(?:material|informationen) (?:der|von) (?:[^.]*\b)?(?:dpa|afp|reuters|ap|nachrichtenagentur(?:en)?))\b|\(?(?:additional )?reporting by|\(?editing by|das ist die europäische perspektive|\S+ ist eine partnermarke|via \S+\.\w+$|[^.,]{3,40}, \d{1,2}\.\d{1,2}\.\d{4}[,;] \d{1,2}[.:]\d\d uhr$)/i;

/** Whether a line after the text says who made it. */
export function isImprint({ name, text }: Block): boolean {
  return /^(?:p|h[2-6]|ul)$/.test(name) && text.length <= 320 && (imprint.test(text) || imprintLine.test(text));
}

const trade =
  /\b(?:reporter(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|journalist(?:in)?|autor(?:in)?|kolumnist(?:in)?|correspondent|editor|writer|columnist|author|professor|volontär(?:in)?|native|fellow|forscher(?:in)?|direktor(?:in)?|covers?|writes?|berichtet|schreibt|arbeitet)\b/iu;

/** Whether a paragraph after the text tells of the one who wrote it. */
export function isAboutAuthor({ text, element }: Block, authors: readonly string[]): boolean {
  if (text.length > 700) return false;
  const start = plain(text).slice(0, 60);
  const isNamed = authors.some(
    (author) => start.includes(plain(author)) || start.startsWith(plain(author.split(' ')[0]!)),
  );
  if (isNamed && text.length > 60 && isItalic(element)) return true;
  return (
    (isNamed || /^(?:\.{3}|…)\s*(?:ist|war|is|was)\b/.test(text) || /^(?:die|der) autor/i.test(text)) &&
    trade.test(text)
  );
}
