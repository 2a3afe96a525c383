import { shadowTag } from './shadow-roots.ts';

const opening = /<!--|<(script|style|template|svg)\b([^>]{0,4000})>|<\/template\s*>/gi;
/** `shadowmode` is what Chrome writes into MHTML. */
const shadow = /\bshadow(?:root(?:mode)?|mode)\s*=/i;

/**
 * Takes comments, scripts, styles, templates and drawings out of HTML before it is parsed, so that what is counted
 * is what is parsed. Data stays: it is a script by name only. So do shadow roots, which browsers show.
 */
export function stripped(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let roots = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const isRoot = match[1]?.toLowerCase() === 'template' && shadow.test(match[2] ?? '');
    const isEnd = match[0].startsWith('</');
    if (isRoot || isEnd) {
      if (isRoot || roots > 0) {
        kept.push(html.slice(from, match.index), isRoot ? `<${shadowTag}>` : `</${shadowTag}>`);
        from = opening.lastIndex;
        roots += isRoot ? 1 : -1;
      }
      continue;
    }
    const end = endOf(html, match);
    if (end === -1) break;
    if (!isData(match)) {
      kept.push(html.slice(from, match.index));
      from = end;
    }
    opening.lastIndex = end;
  }
  return kept.join('') + html.slice(from);
}

function endOf(html: string, match: RegExpExecArray): number {
  if (!match[1]) {
    const end = html.indexOf('-->', match.index + 2);
    return end === -1 ? -1 : end + 3;
  }
  const closing = new RegExp(`</${match[1]}\\s*>`, 'gi');
  closing.lastIndex = match.index;
  return closing.exec(html) ? closing.lastIndex : -1;
}

/** Linked data, and what Disqus writes its comments into. */
function isData(match: RegExpExecArray): boolean {
  return (
    match[1]?.toLowerCase() === 'script' && /application\/ld\+json|\bid=["']?disqus-threadData\b/i.test(match[2] ?? '')
  );
}
