const noun = String.raw`(?:leser-?)?(?:kommentare?n?|beiträgen?|beitrag|postings?|lesermeinung(?:en)?|meinung(?:en)?|antwort(?:en)?|gedanken?|reaktion(?:en)?|wortmeldung(?:en)?|comments?|commentaires?|responses?|repl(?:y|ies)|posts?|thoughts?|messages?)`;
const number = String.raw`(\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+|\d+)(?![\d.,]*\d)`;
/** What is still to be shown is not all there is. */
const rest = String.raw`(?<!\b(?:more|new|other|weitere[nr]?|mehr|neue[nr]?|andere[nr]?)\s+)`;
/** "Mai 2003 Beiträge: 804" counts those of a member. */
const before = new RegExp(String.raw`${rest}(?<![\d.,#:])${number}\s*${noun}\b(?!\s*:\s*\d)`, 'i');
const after = new RegExp(String.raw`${rest}\b${noun}\s*[:(\[]\s*${number}\s*[)\]]?`, 'i');
/** "Kommentare 12" as all that is said; "Kommentar 12" would be one of them. */
const behind = new RegExp(
  String.raw`^\W*(?:leser-?)?(?:kommentare|beiträge|postings|lesermeinungen|comments|commentaires)\s*${number}$`,
  'i',
);
/** "Lesermeinungen zu diesem Artikel (5)", "Comments on “Benches” [5]": the count ends a heading that also says of what. */
const behindTopic = new RegExp(
  String.raw`^\W*(?:leser-?)?(?:kommentare|beiträge|postings|lesermeinungen|comments|responses|replies)\s+(?:zu[mr]?|on|to|for)\s[^()\[\]]{1,100}[(\[]\s*${number}\s*[)\]]\W*$`,
  'i',
);
const one = new RegExp(
  String.raw`(?<!\b(?:hinterlass\w*|schreib\w*|verfass\w*|sende\w*|leave|write|post|add)\s)\b(?:ein|eine|one)\s+${noun}\s*(?:$|(?:zu|auf|on|to|for|bisher|so)\b|[„“”"–—:-])`,
  'i',
);

/** How many comments a short text such as a heading says there are: "3.656 Beiträge", "Kommentare (12)", "One thought on". */
export function countIn(text: string): number | undefined {
  const written = [behindTopic, before, after, behind].map((form) => form.exec(text)?.[1]).find(Boolean);
  if (written !== undefined) return numberIn(written);
  return one.test(text) ? 1 : undefined;
}

/** A whole number with or without marks between its thousands. */
export function numberIn(text: string | null | undefined): number | undefined {
  const digits = /[-–−+]?\s*\d[\d.,’'\u00a0\u202f]*/.exec(text ?? '')?.[0];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? (/^[-–−]/.test(digits) ? -value : value) : undefined;
}
