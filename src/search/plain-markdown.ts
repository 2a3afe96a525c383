const frontMatter = /^\uFEFF?---\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** A lead in YAML or JSON, with the indented lines that go on with it. */
const leadField = /^[ \t]*"?lead"?:(.*(?:\n[ \t]{2,}(?!"\w+":).*)*)/m;
const quotation = /^\s*(?:[|>][-+]?\s*\n)?\s*["']?|["']?,?\s*$/g;

/**
 * Lead and text of an `article.md` without most of its marks, on one line. Good enough to cut an excerpt from: the
 * file has a third of the page's size, and parsers of YAML and Markdown would weigh more than the whole search. Bounds
 * on what a sign may enclose keep the time in proportion to the text.
 */
export function plainMarkdown(source: string): string {
  const lead = leadField.exec(frontMatter.exec(source)?.[0] ?? '')?.[1] ?? '';
  return `${lead.replace(quotation, '')}\n${source.replace(frontMatter, '')}`
    .replace(/<!--[\s\S]{0,2000}?-->|<\/?[a-z][^>]{0,500}>/gi, ' ')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,500}\)/g, ' ')
    .replace(/\[([^\]]{0,500})\](?:\([^)]{0,500}\)|\[[^\]]{0,500}\])/g, '$1')
    .replace(/^\[[^\]]+\]:.*$/gm, ' ')
    .replace(/^[ \t]*(?:[#>]+|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/^[-|:=\s]{3,}$/gm, ' ')
    .replace(/(\*{1,3}|_{1,3}|`+|~~)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}
