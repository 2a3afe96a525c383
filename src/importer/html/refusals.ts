import { Refusal } from '../reader.ts';
import type { Body } from './body/article-body.ts';
import { all, linkShare, textOf } from './page/dom.ts';
import type { Head } from './page/head.ts';
import { typesOf } from './page/linked-data.ts';
import { metaValue } from './page/meta-tags.ts';

/** A kind of page that is no article, told by words in its title or text where the text found is short. */
interface NoArticle {
  sign: RegExp;
  /** Fewer characters of running text than this, and the page is what its words say. */
  below: number;
  reason: string;
}

const kinds: readonly NoArticle[] = [
  {
    sign: /just a moment|checking your browser|attention required!? \| cloudflare|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|ddos[- ]?(?:guard|protection)|enable javascript and cookies to continue|captcha|sicherheitsüberprüfung|(?:browser|verbindung) wird (?:geprüft|überprüft)|kein roboter|ungewöhnliche[rn]? (?:aktivität|datenverkehr)|unusual traffic|access denied/i,
    below: 700,
    reason:
      'It is a check against robots, not the article. Open the page in a browser, wait for the text, and save it again.',
  },
  {
    sign: /(?:fehler|error) (?:404|403|410|50\d)|\b404\b|page not found|seite (?:wurde )?(?:leider )?nicht gefunden|existiert nicht(?: mehr)?|internal server error|bad gateway|service unavailable/i,
    below: 400,
    reason: 'It is an error page of the source, not the article. Look for a copy in a web archive and save that.',
  },
  {
    sign: /cookies? (?:zulassen|akzeptieren|settings|policy)|(?:accept|akzeptieren|zustimmen|einwilligen).{0,200}(?:cookies?|tracking|werbung)|(?:cookies?|tracking|werbung).{0,200}(?:accept|akzeptieren|zustimmen|einwilligen)|werbefrei|contentpass/is,
    below: 200,
    reason:
      'It is a request for consent to cookies, not the article. Answer it in a browser and save the page that follows.',
  },
  {
    sign: /abonnent|(?:digital|online|probe)-?abo|(?:weiter|artikel|text) ?(?:zu |ganz )?lesen mit|jetzt (?:weiterlesen|freischalten|kostenlos testen)|(?:einloggen|anmelden|registrieren).{0,60}(?:um|lesen)|(?:nur|exklusiv) für (?:mitglieder|registrierte)|subscribe to|sign in to|log in to|subscribers only/i,
    below: 200,
    reason:
      'It holds a request to log in or pay and no text of the article. Save the page while logged in, or its print version.',
  },
];
const consentWords =
  /cookies?|einwillig\w*|zustimm\w*|datenschutz\w*|tracking|personenbezogen\w*|consent\w*|privacy|werbung|advertis\w*|partnern?/gi;
const frames = 'It is a frameset without text. Save the page inside its frame.';
const list = 'It is a list of articles, not an article. Open the article and save that.';
const film =
  'It shows a video and holds hardly any text. Write what you want to keep of it into a text file, and import that.';
const empty = 'It holds no text of an article. Save the page after it has loaded completely.';

/** @throws Refusal naming what the page is instead of an article, and what to do */
export function refuseUnlessArticle(
  document: Document,
  head: Head,
  { blocks, chosen }: Pick<Body, 'blocks' | 'chosen'>,
): void {
  const text = blocks.map(textOf).join(' ');
  const page = `${head.title} ${textOf(document.body)}`;
  if (document.querySelector('frameset, frame')) throw new Refusal(frames);
  const kind = kinds.find(({ sign, below }) => text.length < below && sign.test(page.slice(0, 20_000)));
  if (kind) throw new Refusal(kind.reason);
  if (isAboutConsent(text) && !isDeclaredArticle(head)) throw new Refusal(kinds[2]!.reason);
  if (isList(document, head, chosen, text)) throw new Refusal(list);
  if (text.length < 60) throw new Refusal(isFilm(document, head) ? film : empty);
}

function isAboutConsent(text: string): boolean {
  const words = text.split(/\s+/).length;
  return text.length < 8_000 && (text.match(consentWords)?.length ?? 0) > Math.max(5, words * 0.05);
}

function isDeclaredArticle({ article, meta }: Head): boolean {
  return (
    'headline' in article ||
    metaValue(meta, 'og:type') === 'article' ||
    metaValue(meta, 'article:published_time') !== undefined
  );
}

function isFilm(document: Document, { meta, nodes }: Head): boolean {
  return (
    metaValue(meta, 'og:type')?.startsWith('video') === true ||
    nodes.some((node) => typesOf(node).includes('VideoObject')) ||
    document.querySelector('video') !== null
  );
}

/** Front pages and lists: headings that lead elsewhere stand between the texts, or links in place of them. */
function isList(document: Document, head: Head, found: readonly Element[], text: string): boolean {
  if (isDeclaredArticle(head) && text.length > 300) return false;
  const between = found.filter((block) => /^h[1-6]$/i.test(block.nodeName) && linkShare(block) > 0.8);
  if (between.length >= 3) return true;
  return text.length < 200 && all(document.body, 'a').filter((link) => textOf(link).length > 20).length >= 10;
}
