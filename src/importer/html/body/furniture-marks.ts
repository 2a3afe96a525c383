/**
 * Words in class and id that mark what surrounds an article. To teach the importer another paper's habits,
 * add a word here. `upTo` is the largest share of the page's running text that such an element may hold
 * and still be taken out: whole pages sit in elements with names like `has-sidebar`.
 */
export interface FurnitureMark {
  mark: RegExp;
  upTo: number;
  /** Only where at least half of its text is links. */
  linksOnly?: true;
  /** Only where its text says so too. */
  says?: RegExp;
}

export const furnitureMarks: readonly FurnitureMark[] = [
  {
    mark: /^(cookies?|cookiebar|cookiebanner|consent|gdpr|dsgvo|cmp|usercentrics|onetrust|didomi|sourcepoint)$/,
    upTo: 0.8,
  },
  {
    mark: /^(breadcrumbs?|brotkrumen|navi?|navigation|menu|menue|mainmenu|subnavi?|topnavi?|logo|masthead|skiplinks?)$/,
    upTo: 0.2,
  },
  {
    mark: /^(share(?!able)|sharing|sharebar|sharebox|shariff|sharedaddy|social|socialmedia|socialbar|socials|addthis|bookmarks?|bookmarking|teilen)/,
    upTo: 0.2,
  },
  {
    mark: /^(ad|ads|adition|adsense|adslot|advert|advertisement|advertising|anzeigen?|werbung|sponsored|sponsor|promo|promotion|outbrain|taboola|plista|ligatus|veeseo)$/,
    upTo: 0.2,
  },
  { mark: /^(footer|fusszeile|impressum|sidebar|marginal|rightcol|rightcolumn|randspalte)$/, upTo: 0.3 },
  {
    mark: /^(newsletter\w*|\w*signup|subscribe|abo|login|register|registrierung|toast|popup|modal|overlay|tooltip|offcanvas|flyout)$/,
    upTo: 0.3,
  },
  {
    // What stands behind a paywall is often named after it as well.
    mark: /^paywall$/,
    upTo: 0.3,
    says: /\babo|subscri|weiterlesen|freischalten|testen|anmelden|log ?in|sign ?in/i,
  },
  {
    mark: /^(\w*related(?:posts?|articles?|links?|content|stories|news)?|recommend(ed|ations?)?|recirc\w*|mostread|mostpopular|meistgelesen|latestnews|topnews|top10|trending|readmore|readnext|upnext|weiterlesen|mehrzumthema|pagination|pager|paging|prevnext|jumplist)$/,
    upTo: 0.2,
  },
  { mark: /^(affiliate|disclaimer|socialbuttons|textresizer|articletools|printtools|polls?|umfrage)$/, upTo: 0.2 },
  {
    mark: /^(comments?|kommentare?|disqus|respond|forum|leserbriefe|discussion|diskussion)$/,
    upTo: 0.3,
    linksOnly: true,
  },
  {
    mark: /^(authorbox|authorbio|authorinfo|authorcontent|postauthor|aboutauthor|autorenbox|autorenkasten|bio|vita)$/,
    upTo: 0.2,
  },
  {
    mark: /^(teasers?|teaserlist|more|mehr|links?|linklist|linkbox|topics?|themen|tags?|tagcloud|tagcontainer|keywords|schlagworte|functions?|funktionen|tools?|toolbar|toolbox|artikelfunktionen|services?|rating|bewertung|print|drucken|thema|themenseiten|dossier|series|serie|carousel|latest|popular|similar|similarposts|aehnliche|ähnliche)$/,
    upTo: 0.2,
    linksOnly: true,
  },
];

/** Elements that are furniture by their name. */
export const furnitureNames: ReadonlySet<string> = new Set(
  'nav footer button dialog input select option datalist progress map area'.split(' '),
);

/** How boxes begin that tell of the author. */
export const aboutAuthor = /^(?:zum|zur|über (?:den|die)|about the) (?:autor|autorin|autoren|author)s?\b/i;

const phrases = [
  String.raw`(?:artikel |diesen artikel |seite |beitrag )?(?:drucken|versenden|senden|empfehlen|merken|teilen|twittern|weiterleiten|kommentieren|bewerten|feedback|als pdf)`,
  String.raw`druckversion|druckansicht|leserbrief schreiben|diesen artikel ?\.{0,3}|nutzungsrechte|permalink|rss|print|save|share(?: this(?: article)?)?|tweet|email this`,
  String.raw`(?:zur|zurück zur) (?:startseite|homepage|übersicht)|nach oben|zum seitenanfang|zurück zum inhaltsverzeichnis|vor|zurück|weiter(?:lesen)?|seite \d+(?: von \d+)?`,
  String.raw`anzeigen?|werbung|advertisement|anzeige - scrollen sie weiter|newsletter`,
  String.raw`facebook|twitter|google ?\+|whatsapp|pinterest|linkedin|xing|flipboard|pocket|e-?mail|mail|\+ follow|auf anderen social networks teilen`,
  String.raw`mehr|more|mehr zu(?:m| diesem) thema|zum thema|lesen sie (?:auch|hier|mehr).{0,3}|read more|read full article|related(?: articles)?|das könnte sie auch interessieren|auch interessant`,
  String.raw`(?:ähnliche|weitere|verwandte|mehr) (?:artikel|beiträge|themen|nachrichten|meldungen)|empfehlungen der redaktion|you (?:may|might) also (?:like|be interested in).{0,12}`,
  String.raw`(?:themen|topics|tags|schlagworte|stichworte|kategorien?|categories)(?: in diesem artikel)?|kommentare lesen.{0,40}`,
  String.raw`zur großansicht|bild vergrößern|vergrößern|vollbild|video|zur (?:foto|bilder)(?:strecke|galerie)|schrift(?:größe)? ?(?:[+-]|größer|kleiner)?`,
];

/** Whole texts of short blocks that invite to do something with the page, one after the other. */
export const furnitureText = new RegExp(`^(?:(?:${phrases.join('|')})(?:[:.»›>|·•\\s]+|$))+$`, 'i');
