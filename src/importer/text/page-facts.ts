import { matches } from './furniture.ts';
import * as say from './patterns.ts';

/** The lines of rights, in the order of the page, one line each. */
export function rightsIn(lines: readonly string[]): string | undefined {
  const rights = lines.filter((line) => line.length <= 300 && matches(line, say.rightsLines));
  return rights.length > 0 ? [...new Set(rights)].join('\n') : undefined;
}

/** The paper that a line of rights names, or the page's title. A company is not sure to be called as its paper. */
export function paperIn(lines: readonly string[], headline = ''): { name: string; isGuess: boolean } | undefined {
  for (const line of lines.filter((one) => one.length <= 300 && matches(one, say.rightsLines))) {
    const name = say.rightsHolder.exec(line)?.groups?.['name']?.trim();
    if (name) return { name, isGuess: say.companies.test(name) };
  }
  for (const line of lines) {
    const [, title, name] = /^(.{10,160})\s+[-–—|]\s+(\p{Lu}[\p{L}\p{N} .&-]{2,40})$/u.exec(line) ?? [];
    if (title && name && headline.includes(title.replace(/^.*:\s+/, '').slice(0, 30))) return { name, isGuess: true };
  }
  return undefined;
}

/** The department in a breadcrumb such as "Nachrichten > Politik > Ausland", on one line or a line a step. */
export function sectionIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const steps = line.length <= 200 ? line.split(/\s*[>›»→]\s*/) : [];
    if (steps.length < 2) continue;
    const found = steps.flatMap((step) => say.sections.filter((name) => name.toLowerCase() === step.toLowerCase()))[0];
    if (found) return found;
  }
  return undefined;
}

/** Topics in a list that a heading opens, or that "Alle Themenseiten" ends, or in one line. */
export function topicsIn(lines: readonly string[]): string[] {
  for (const [at, line] of lines.entries()) {
    const inLine = say.topicLines.map((pattern) => pattern.exec(line)?.groups?.['topics']).find(Boolean);
    if (inLine) return tidy(inLine.split(/\s*[,;|•]\s*/));
    if (!matches(line, say.topicListEnds)) continue;
    const head = lines.slice(Math.max(0, at - 16), at).findLastIndex((above) => matches(above, say.topicHeads));
    if (head < 0) continue;
    const listed = lines.slice(Math.max(0, at - 16) + head + 1, at + 1).map(withoutEnd);
    return tidy(listed.flatMap((entry) => entry.split(/\s*[,;|•]\s*/)));
  }
  return [];
}

function withoutEnd(line: string): string {
  return say.topicListEnds.reduce((rest, end) => rest.replace(end, ''), line);
}

function tidy(topics: readonly string[]): string[] {
  const short = topics
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '' && topic.split(/\s+/).length <= 4 && topic.length <= 40);
  return [...new Set(short)];
}
