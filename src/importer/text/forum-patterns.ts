/**
 * What pages say around the comments, as data; patterns.ts tells how to add to it.
 */

import { listed } from './listed.ts';

/** Where the comments begin. */
export const forumHeadings = [
  /^(forum|debatte|diskussion)\s*[-–—:|]\s*(die )?diskussion(en)? (über|zu) .{1,80}$/i,
  /^(die )?diskussion(en)? (über|zu) (diesen|diesem) (artikel|thema|beitrag)\.?$/i,
  /^(forum|leserforum|diskussion|leserkommentare|kommentare|lesermeinungen|leserbriefe|meinungen|debatte)\s*:?$/i,
  /^(comments|discussion|reader comments|readers.? comments|join the (discussion|conversation)|conversation)\s*:?$/i,
  /^(diskutieren sie|schreiben sie (uns|einen|ihren)|sagen sie uns|was meinen sie|ihre meinung|have your say|what do you think)\b.{0,80}$/i,
];

/** How many comments the source says there are. Furniture may follow on the line, nothing else. */
export const commentCounts = [
  /^insgesamt\s+(?<count>\d[\d.,]*)\s+(beitrag|beiträgen?|beiträge|kommentare?)(?!\p{L})/iu,
  /^(?<count>\d[\d.,]*)\s+(leser-?)?(kommentare?|beiträge|beitrag|meinungen|lesermeinungen)(?!\p{L})( anzeigen| lesen)?/iu,
  /^(leser-?)?(kommentare|beiträge|meinungen|lesermeinungen|comments)( zu diesem| zum)?( artikel| beitrag| thema)?\s*[:(]?\s*(?<count>\d[\d.,]*)\)?/i,
  /^(view |read )?(all )?(?<count>\d[\d.,]*)\s+(comments?|responses|replies)\b/i,
  /^(a )?total( of)?\s*:?\s*(?<count>\d[\d.,]*)\s+(comments?|posts?)\b/i,
];

/** Buttons and page numbers above and below the comments. A line made of nothing else is furniture. */
export const threadControls = [
  /^alle (kommentare|beiträge) (öffnen|schließen|anzeigen|lesen|ausklappen|einklappen)/i,
  /^(kommentare|beiträge) (öffnen|schließen|anzeigen|ausblenden|einblenden)/i,
  /^(seite|page) \d+(?: ?(?:von|of|\/) ?\d+)?/i,
  /^(neueste|älteste|neuste|beste|beliebteste)( beiträge| kommentare)? (zuerst|oben)/i,
  /^(sortieren nach|sortierung)\s*:?/i,
  /^(vorherige|nächste|vorige|erste|letzte) (seite|beiträge|kommentare)/i,
  /^(zurück|weiter|vorherige|nächste|letzte seite)/i,
  /^(neuen beitrag|kommentar|beitrag|einen kommentar) (schreiben|verfassen|hinzufügen|abgeben)/i,
  /^(ihr|dein) (kommentar|beitrag) zum thema/i,
  /^um einen (kommentar|beitrag) (zu schreiben|schreiben zu können|zu verfassen).{0,100}/i,
  /^bitte (melden sie sich an|loggen sie sich ein).{0,80}/i,
  /^(zum|ins) (forum|diskussion)/i,
  /^(forum|diskussion) (ansehen|öffnen|lesen)/i,
  /^(mehr|weitere|alle) (kommentare|beiträge)( laden| anzeigen| lesen)?/i,
  /^(open|show|view|load|read|expand|collapse) (all|more) (comments|replies)/i,
  /^(newest|oldest|best) first/i,
  /^sort by\s*:?/i,
  /^(previous|next|first|last)( page| comments)?/i,
  /^(add|post|write|leave) a (comment|reply)/i,
  /^(sign in|log in|please log in|register) to (comment|reply|post)/i,
];

/** The thread takes no more comments. May share its line with a link. */
export const closedNotices = [
  /^(die |diese )?(diskussion|debatte|kommentare|kommentarfunktion|forum)( ist| sind| wurde| wurden)?( bereits)? geschlossen\b.{0,200}$/i,
  /^(dieser|der) (thread|beitrag|artikel) (ist|wurde) (für kommentare )?geschlossen\b.{0,200}$/i,
  /^(das )?kommentieren (dieses artikels )?ist nicht mehr möglich\b.{0,200}$/i,
  /^(the )?(comments|comment section|discussion|this discussion|this thread|commenting)( is| are| has been| have been)?( now)? closed\b.{0,200}$/i,
];

/** Buttons under each comment. */
export const commentControls = listed(`
  Antwort schreiben, Reaktionen auf diesen Kommentar anzeigen, Leserempfehlung, Leserempfehlungen, Redaktionsempfehlung,
  Kommentar verfassen, Auf Kommentar antworten, Mehr anzeigen, Weniger anzeigen, Upvote, Recommend,
  Beitrag melden, Melden, Antworten, Zitieren, Antworten / Zitieren, Empfehlen, Permalink, Link, Teilen,
  Kommentar melden, Reply, Report, Report abuse, Share, Quote, Like, Mehr lesen, Weiterlesen, Nach oben
`);

/** What stands in place of a comment that was taken down. */
export const removedNotices = [
  /^entfernt\b.{0,120}\bredaktion\b.{0,20}$/i,
  /^[[(*]*\s*(dieser |der |ihr )?(beitrag|kommentar) (wurde|ist)( von der| vom| durch die)?( \p{L}+)? (gelöscht|entfernt|gesperrt)\b.{0,60}$/iu,
  /^[[(*]*\s*(von der )?(redaktion|moderation) (gelöscht|entfernt)\b.{0,40}$/i,
  /^[[(*]*\s*(this )?(comment|post) (was|has been) (removed|deleted)\b.{0,80}$/i,
];
