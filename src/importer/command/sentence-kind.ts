/** A number, or what stays though it holds one: an example of a flag, a version, a bound. */
const numbers = /(--[a-z]+ \S+|\bversion \d\S*)|(?<!\p{L}-?|\d)\d+(?:[.,]\d+)*(?![\d.,]* (?:MB|s)\b)/gu;

/** A sentence without what is particular in it: names in quotation marks, paths, addresses and numbers. */
export function sentenceKind(sentence: string): string {
  return sentence
    .replace(/[„“][^„“”]*[“”]/g, (quoted) => `${quoted[0]}…${quoted.at(-1)}`)
    .replace(/\bhttps?:\/\/[^\s)]+/g, '…')
    .replace(/\barticles\/\S+|\bwaiting\/\S+/g, '…')
    .replace(numbers, (_, whole?: string) => whole ?? '…')
    .replace(/…(?:(?:, | und | and |–)…)+/g, '…');
}
