/**
 * A word as Lucene's GermanNormalizationFilter leaves it, from one that `fold` has folded: `ae` and `oe` lose their e,
 * and `ue` does unless it follows a vowel or q (`neue`, `quelle`).
 */
export function germanNormal(folded: string): string {
  return folded.replace(/([ao])e|(?<![aeiouyq])(u)e/g, '$1$2');
}
