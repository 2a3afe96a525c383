/**
 * What pages say around an article and its comments, as data. To teach the reader another paper or
 * language, add its words to the lists that fit; nothing else needs a change.
 *
 * Phrases are compared without regard to case. A line is furniture if it is made of nothing but
 * phrases, numbers and signs, so "Teilen | Drucken | 12" needs no entry of its own.
 */

import { listed } from './listed.ts';

/** Departments of a paper; in a breadcrumb the first one is the article's section. */
export const sections = listed(`
  Politik, Ausland, Inland, International, Deutschland, Wirtschaft, Finanzen, Panorama, Sport, Kultur,
  Feuilleton, Netzwelt, Digital, Technik, Wissenschaft, Wissen, Gesundheit, Gesellschaft, Medien, Meinung,
  Debatte, Karriere, Bildung, Schule, Uni, Reise, Reisen, Auto, Mobilität, Lokales, Regionales, Leben, Stil,
  Geschichte, Vermischtes, Aus aller Welt, Unternehmen & Märkte, Menschen, Politics, World, Business, Money, Sports, Culture, Arts, Technology,
  Tech, Science, Health, Opinion, Local, Travel, Lifestyle, Education
`);

/** Ways around a site. */
export const navigation = listed(`
  Menü, Menu, Home, Homepage, Startseite, Zur Startseite, Nachrichten, News, Schlagzeilen, Themen, Forum,
  Foren, Blogs, Archiv, Video, Videos, Bilder, Fotos, Newsletter, Abo, Abonnieren, Shop, Suche, Suchen, Login,
  Anmelden, Registrieren, Abmelden, Mein Konto, RSS, Mobil, Wetter, TV-Programm, Spiele, E-Paper, Magazin,
  Sitemap, Mehr, Alle Ressorts, Zum Inhalt, Zum Inhalt springen, English Site, Impressum, Datenschutz,
  Datenschutzerklärung, Nutzungsbedingungen, AGB, Kontakt, Hilfe, Mediadaten, Nach oben, Zum Seitenanfang, Top,
  Sie sind hier, Schließen, Jobs, Immobilien, Skip to content, Skip to main content, Sign in, Sign up, Log in,
  Subscribe, Search, Sections, Contact, Privacy, Privacy policy, Terms of use, Imprint, About us, Back to top,
  You are here, Close
`);

/** What can be done with an article. */
export const sharing = listed(`
  Kommentar, Kommentare, Beiträge, Comment, Comments, Teilen, Artikel teilen, Drucken, Artikel drucken, Seite drucken, Druckversion, Versenden, Artikel versenden,
  Per E-Mail versenden, Merken, Artikel merken, Kommentieren, Feedback, Nutzungsrechte, Empfehlen, Twittern,
  Tweet, Twitter, Facebook, Google+, Google Plus, WhatsApp, Xing, LinkedIn, Pinterest, Telegram, Flipboard,
  Threema, E-Mail, Link kopieren, Gefällt mir, Vorlesen, Artikel anhören, Diesen Artikel,
  Auf anderen Social Networks teilen, Social Networks, Zum Autor, Zur Merkliste, Artikel, Share, Shares, Share this,
  Share this article, Print, Print this page, Email, Save, Like, Copy link, Bookmark
`);

/** Pictures and films that the text alone does not bring along. */
export const media = listed(`
  Fotostrecke, Bildergalerie, Bilderstrecke, Zur Großansicht, Großbild, Bild vergrößern, Video abspielen,
  Video starten, Infografik, Interaktive Grafik, Photo gallery, Play video, Enlarge image, Slideshow
`);

/** Other things on the page that belong to nothing. */
export const sundries = listed(`
  Tumblr, studiVZ, meinVZ, schülerVZ, deli.cio.us, Digg, reddit, StumbleUpon, Google Bookmarks, Mister Wong, Instapaper,
  Pocket, MySpace,
  Anzeige, Werbung, Advertisement, Sponsored, Newsletter abonnieren, Jetzt abonnieren, Kostenlos anmelden,
  Alle Themenseiten, Zu allen Themenseiten, Alle Artikel, Alle Artikel und Hintergründe, Weiterlesen, Mehr lesen, Read more
`);

/** Lines of furniture that vary within. */
export const furnitureLines = [
  /(zur großansicht|großbild|bild vergrößern|video abspielen|enlarge image)[ .…]*$/i,
  /^.{2,60}\s[>›»]$/,
  /^.{0,80}\b(verwende[nt]|nutz(en|t)|uses?|using)\b.{0,60}\bcookies\b.{0,160}$/i,
  /^.{0,80}\b(adblocker|ad blocker|veralteten browser|outdated browser)\b.{0,160}$/i,
  /^@[\w.]{2,30}$/,
  /^share (on|via) .{2,30}$/i,
  /^(auf|bei|über|per) (facebook|twitter|whatsapp|google\+?|e-mail|mail) (teilen|senden|verschicken|empfehlen)$/i,
  /^aus datenschutzgründen wird ihre ip-adresse\b/i,
  /^(fotostrecke|bildergalerie|bilderstrecke|video|videos|grafik|interaktiv|podcast|multimedia|gallery|photo gallery)\s*[:|–-]\s.{1,150}$/i,
  /^\d+\s*(bilder|fotos|photos|images|min(\.|uten)?( lesezeit)?|minutes?( read)?|shares|aufrufe)$/i,
  /^(lesezeit|dauer|länge|reading time)\s*:?\s*\d+.{0,20}$/i,
  /^(der|diesen|den) (artikel|text|beitrag) (drucken|versenden|merken|teilen|kommentieren|weiterempfehlen)/i,
  /^(newsletter|abonnieren sie|sign up for|subscribe to)\b.{0,160}$/i,
  /^(sie haben|bitte aktivieren sie|please enable) .{0,20}javascript.{0,120}$/i,
  /^(folgen sie uns|follow us)\b.{0,80}$/i,
  /^(zum|zur) (startseite|artikel|forum|thema|video|fotostrecke|übersicht)\b[ .…]*$/i,
];

/** A site's notice that its front page has been renewed, and what one may do about it. */
export const toasts = [
  /^.{0,40}\b(startseite|homepage|front ?page|home ?page|titelseite)\b.{0,40}\b(aktualisiert|erneuert|neu geladen|updated|renewed|refreshed|changed)\b.{0,80}$/i,
  /^(jetzt|now)?\s*(aufrufen|neu laden|open( it)? now|reload( now)?)[.!]?$/i,
  /^jetzt (aufrufen|ansehen|laden|lesen|öffnen)[.!]?$/i,
  /^(diesen )?hinweis (nicht mehr|nicht wieder) (an)?zeigen[.!]?$/i,
  /^(nicht mehr anzeigen|don.t show( this)?( again)?|do not show( this)?( again)?|hide this( message)?)[.!]?$/i,
  /^lesen sie (jetzt )?die (aktuelle|neue) (version|fassung|ausgabe)[.!]?$/i,
  /^(es gibt|there are) (neue|\d+ neue|new) (artikel|meldungen|articles).{0,60}$/i,
];

/** Heads of lists that point to other articles; the short lines below belong to them. */
export const linkListHeads = [
  /^(mehr|mehr lesen|alles|artikel|hintergründe|nachrichten|news) (zum thema|zu diesem (artikel|thema)|über|zu|aus|auf|im internet|dazu)\b.{0,60}$/i,
  /^(lesen sie|sehen sie) (auch|dazu|hier|mehr).{0,60}$/i,
  /^(verwandte|weitere|ähnliche|passende|aktuelle|meistgelesene|empfohlene) (artikel|themen|beiträge|links|meldungen|videos).{0,30}$/i,
  /^(zum thema|themen|themenseiten|links|weiterführende links|das könnte sie auch interessieren|auch interessant|meistgelesen|schlagwörter|schlagworte)\s*:?$/i,
  /^(related( articles| stories| links| topics)?|more (on this|stories|from|about)\b.{0,60}|read (also|more on)\b.{0,60}|most read|most popular|you may also like|recommended|topics|tags)\s*:?$/i,
];

/** Heads of lists whose lines are the article's topics. */
export const topicHeads = [
  /^(verwandte themen|mehr( lesen)? über|themen|themenseiten|schlagwörter|schlagworte|tags|topics|related topics)\s*[:.…]*$/i,
];

/** Where a list of topics ends; it may share its line with the last of them. */
export const topicListEnds = [/\s*\b(zu )?allen? themenseiten\s*$/i, /\s*\ball topics\s*$/i];

/** A list of topics in one line. */
export const topicLines = [/^(?:themen|schlagwörter|schlagworte|tags|topics|stichworte)\s*:\s*(?<topics>\S.{1,200})$/i];

/** Lines of rights, kept as they are. */
export const rightsLines = [
  /^(copyright\s*)?(©|\(c\))\s*\S/i,
  /^copyright\b.{0,120}\d{4}/i,
  /^(alle rechte vorbehalten|all rights reserved)\b/i,
  /^(die )?(vervielfältigung|nachdruck|weiterverbreitung|wiedergabe|verwendung|nutzung)\b.{0,60}\b(nur mit|ohne|untersagt|verboten|genehmigung)\b/i,
  /^(any )?(reproduction|redistribution|use|copying)\b.{0,60}\b(without|prohibited|permission)\b/i,
];

/** The paper's name within a line of rights. */
export const rightsHolder =
  /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:(?:19|20)\d\d\s+)?(?<name>(?:\bCo\.|[^\d.,|()]){2,60}?)(?:\s+(?:19|20)\d\d|(?<!\bCo)[.,|(]|\s+alle rechte|\s+all rights|$)/i;

/** Words in the name of a company that publishes papers. */
export const companies =
  /\b(gmbh|ag|se|kg|mbh|ltd|limited|inc|llc|verlag|verlags?gesellschaft|media|medien|publishing|group|gruppe)\b/i;

/** Agencies, as they stand in credits of articles and of pictures. */
export const agencies = listed(`
  dpa, dpad, dapd, ddp, AFP, AP, Reuters, rtr, epd, KNA, sid, APA, sda, afx, dpa-afx, dpa-infocom, Interfax,
  TASS, Itar-Tass, Xinhua, ANSA, EFE, PA, UPI, Bloomberg
`);

/** Sources of pictures that never are the credit of an article. */
export const pictureAgencies = listed(`
  M, SPIEGEL ONLINE, SPIEGEL TV, DER SPIEGEL,   Getty Images, Getty, Corbis, imago, picture alliance, picture-alliance, action press, ullstein bild, laif,
  ZUMA Press, ZUMA, EPA, Google Earth, Shutterstock, iStockphoto, Fotolia
`);

/** Agencies named in words at the end of an article. */
export const creditPhrases = [
  /^(mit )?(material|informationen) (von|der) .{2,60}$/i,
  /^(with (material|reporting) from|additional reporting by) .{2,60}$/i,
];

/** Credits of pictures that say so. */
export const pictureCredits = [
  /^\p{Lu}[\p{L}. -]{1,40}\s?\/\s?(dpa|DPA|AFP|AP|REUTERS|Reuters|EPA|Getty Images|Getty|imago|picture alliance|Corbis|epd|ZUMA Press|Xinhua)(\s?\/\s?[\p{L} ]{2,30})?$/u,
  /^(foto|fotos|bild|bilder|grafik|illustration|quelle|montage|photo|photos|photograph|picture|image|graphic|credit)s?\s*(:|©|by\b|von\b)\s*.{1,80}$/i,
  /^(©|\(c\))\s*\D{2,60}$/i,
];

/** Who wrote the article. */
export const bylines = [
  /^(?:eine?[rn]? \p{L}+ |ein gastbeitrag |interview |kommentar |analyse |kolumne )?von (?<names>\p{Lu}.{2,100})$/iu,
  /^(?:aus|in) \p{Lu}[\p{L} ]{1,30} (?:berichtet|berichten) (?<names>\p{Lu}.{2,100})$/u,
  /^(?:das interview|die fragen) (?:führte|führten|stellte|stellten) (?<names>\p{Lu}.{2,100})$/iu,
  /^(?:(?:an? )?(?:column|analysis|interview|comment|essay) )?by (?<names>\p{Lu}.{2,100})$/iu,
  /^(?:autor|autorin|author)\s*:\s*(?<names>\p{Lu}.{2,100})$/iu,
];

/** Words beside a date, all of which go without saying. */
export const dateLabels =
  /(?<![\p{L}\d])(veröffentlicht|erschienen|erstellt|publiziert|stand|datum|zuletzt|letzte|aktualisiert|aktualisierung|geändert|änderung|published|posted|first|last|updated?|modified|date|uhr|am|um|on|at|vom|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)(?![\p{L}\d])/giu;
/** Words before a date of a change. */
export const updatedLabel = /(aktualisier|geändert|änderung|updated?|modified)/i;
