/** What pages say that stand in the way of an article, and how a refusal names them. To teach more, add a phrase. */
const walls: readonly { reason: string; phrases: readonly RegExp[]; enough: number }[] = [
  {
    reason:
      'It is a check against robots, not the article. Open the page in a browser, wait for the text, and copy it again.',
    enough: 1,
    phrases: [
      /checking (your browser|if the site connection is secure)/i,
      /(verify(ing)?|confirm|prove)( that)? you are (a )?(human|not a robot)/i,
      /(are you a|ich bin kein|i.m not a) robot/i,
      /dass sie kein (roboter|bot) sind/i,
      /(unusual|suspicious) (traffic|activity) from your/i,
      /ungewöhnlichen? (datenverkehr|aktivität)/i,
      /(complete|solve|enter) the captcha/i,
      /ddos protection by|performance (&|and) security by cloudflare|cloudflare ray id/i,
      /enable javascript and cookies to continue/i,
      /pardon our interruption/i,
    ],
  },
  {
    reason:
      'It is a request for consent to cookies, not the article. Answer it in a browser and copy the page that follows.',
    enough: 2,
    phrases: [
      /mit werbung (und cookies )?(weiter)?lesen/i,
      /(alle |wir verwenden |wir nutzen |diese (web)?site verwendet )cookies/i,
      /(cookies|alle) (akzeptieren|zulassen|ablehnen)/i,
      /(wir und )?unsere (\d+ )?partner (speichern|verarbeiten|verwenden|nutzen)/i,
      /personenbezogene[nr]? daten/i,
      /(ihre )?(einwilligung|zustimmung) (jederzeit )?(widerrufen|erteilen|verwalten)/i,
      /(datenschutz|privatsphäre|privacy)[- ]?(einstellungen|center|settings|manager)/i,
      /tracking und cookies/i,
      /(accept|reject|allow|manage) (all )?cookies|accept all/i,
      /we (and our (\d+ )?partners )?(use|store|process).{0,60}(cookies|personal data|information on a device)/i,
      /(withdraw|manage|give) (your )?consent|consent choices/i,
    ],
  },
  {
    reason: 'It is an error page of the source, not the article. Look for a copy in a web archive, and copy that.',
    enough: 1,
    phrases: [
      /^(error )?(404|403|500|502|503)( |:|-|–)*(not found|forbidden|error|fehler|seite nicht gefunden|bad gateway|service unavailable)/im,
      /(die|diese) (angeforderte )?seite (wurde|konnte) (leider )?nicht gefunden/i,
      /^access denied/im,
    ],
  },
];

/** Articles about cookies and robots exist: who says this much besides is no wall. */
const enoughText = 1200;

/**
 * Why a text is no article but a wall in front of one.
 * @param text the whole of it, without comments; paragraphs on lines of their own
 */
export function wallIn(text: string): string | undefined {
  const wall = walls.find(({ phrases, enough }) => phrases.filter((phrase) => phrase.test(text)).length >= enough);
  if (!wall) return undefined;
  const others = text
    .split('\n')
    .filter((line) => line.length > 100 && !wall.phrases.some((phrase) => phrase.test(line)));
  return others.join('').length < enoughText ? wall.reason : undefined;
}
