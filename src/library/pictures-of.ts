import type { Problem } from './problem.ts';

const pictureFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
const fencedCode = /^(`{3,}|~{3,})[\s\S]*?^\1/gm;
const markdownPicture = /!\[[^\]\n]*\]\(\s*(?:<([^>\n]+)>|([^\s)]+))/g;
const htmlPicture = /<img\b[^>]*?\bsrc\s*=\s*["']([^"'\n]+)["']/gi;

/** Those of a folder's files that are pictures, by their endings. */
export function pictureFiles(names: readonly string[]): string[] {
  return names.filter((name) => pictureFile.test(name));
}

/** Names a problem for every picture of its own that an article shows and its folder does not hold. */
export function missingPictures(
  file: string,
  held: readonly string[],
  image: string | undefined,
  body: string,
): Problem[] {
  const shown = new Set([...(image ? [image] : []), ...ownPictures(body)]);
  return [...shown]
    .filter((name) => !held.includes(name))
    .map((name) => ({
      file,
      fact: `The picture ${name} is not in the article's folder.`,
      remedy: `Put ${name} beside article.md, or remove it from the article.`,
    }));
}

/** Pictures from elsewhere are no files of ours: the door turns them into links. */
function ownPictures(body: string): string[] {
  const text = body.replace(fencedCode, '');
  const markdown = [...text.matchAll(markdownPicture)].map((match) => match[1] ?? match[2] ?? '');
  const html = [...text.matchAll(htmlPicture)].map((match) => match[1] ?? '');
  return [...markdown, ...html]
    .filter((address) => !/^([a-z][a-z0-9+.-]*:|\/|#|\.\.)/i.test(address))
    .map((address) => safeDecode(address.replace(/^\.\//, '').replace(/[?#].*$/, '')))
    .filter(Boolean);
}

function safeDecode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
