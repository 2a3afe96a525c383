/**
 * The text of an `article.md` without its front matter and most of its marks, on one line. Good enough to cut an
 * excerpt from: half the size of the page, and a parser would weigh more than the whole search.
 */
export function plainMarkdown(source: string): string {
  return source
    .replace(/^\uFEFF?---\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/, '')
    .replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/^\[[^\]]+\]:.*$/gm, ' ')
    .replace(/^[ \t]*(?:[#>]+|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/^[-|:=\s]{3,}$/gm, ' ')
    .replace(/(\*{1,3}|_{1,3}|`+|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}
