const word = String.raw`(?:beitrag|kommentar|posting|leserkommentar|lesermeinung|comment|post|message)`;
const gone = String.raw`(?:entfernt|gelöscht|gesperrt|zurückgezogen|gekürzt und gesperrt|deleted|removed|withdrawn)`;
const rest = String.raw`(?:\W*$|\W+(?:von|durch|vom|weil|wegen|da|bitte|siehe|die|danke|anmerkung|mfg|because|by|for|please|as|since)\b)`;

const sentence = new RegExp(
  String.raw`^\W*(?:(?:dieser?s?|der|das|ihr|this|the|your)\s+)?${word}\b[^.?!]{0,80}\b${gone}${rest}`,
  'i',
);
const bare = new RegExp(
  String.raw`^\W*(?:${word}\s+)?${gone}(?:\W*$|[.,:\])]+\s*(?:bitte|da|wegen|die|danke|please)\b)`,
  'i',
);
const signed = /^\W*(?:entfernt|gelöscht)\b.{0,240}\b(?:die redaktion|moderation)\b/is;

/** Whether the words in a comment's place say that it was taken down. Somebody who writes about that asks or goes on. */
export function saysRemoved(words: string): boolean {
  if (words.length > 320 || words.includes('?')) return false;
  return sentence.test(words) || bare.test(words) || signed.test(words);
}
