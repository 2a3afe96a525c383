/** Text as it stands in a report: nothing in it is markup, and nothing in it turns what stands around. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .toWellFormed()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** What the importer says is in English, whatever the archive speaks. A flag is not broken at its dashes. */
export function inEnglish(sentence: string): string {
  return `<span lang="en">${escaped(sentence).replace(/--[a-z-]+/g, '<code>$&</code>')}</span>`;
}
