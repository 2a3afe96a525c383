import { isFault, oldAddress } from '../model/old-address.ts';
import type { Page } from '../model/page.ts';
import { foldersAbove, isFrontQuery } from './old-places.ts';
import type { Problem } from './problem.ts';
import { folderOf, type Holding } from './read-article.ts';
import { siteFiles } from './site-files.ts';

interface Claim {
  file: string;
  alias: string;
  /** Where a static host shows it. */
  place: string;
  query: string;
}

/** Aliases that no file can stand for, that lead to two articles, or to what the site shows itself. */
export function aliasProblems(articles: readonly Holding[], pages: readonly Page[]): Problem[] {
  const problems: Problem[] = [];
  const claims: Claim[] = [];
  for (const article of articles) {
    const file = `${folderOf(article)}/article.md`;
    for (const alias of article.aliases) {
      const address = oldAddress(alias);
      if (isFault(address)) problems.push({ file, ...address });
      else claims.push({ file, alias, place: address.file, query: address.query });
    }
  }
  return [...problems, ...takenPlaces(claims, siteFiles(articles, pages)), ...shared(claims), ...nested(claims)];
}

function takenPlaces(claims: readonly Claim[], holder: (file: string) => string | undefined): Problem[] {
  return claims.flatMap(({ file, alias, place, query }) => {
    const held = holder(place);
    if (held === undefined || isFrontQuery({ file: place, query })) return [];
    return [{ file, fact: `The address ${alias} already leads to ${held}.`, remedy: 'Remove the alias.' }];
  });
}

/** Addresses are compared without regard to case; one article may have them in several cases, for hosts that know case. */
function shared(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const { file, alias, place, query } = claim;
    const key = `${place}?${query}`.toLowerCase();
    const holder = first.get(key);
    if (!holder) first.set(key, claim);
    if (!holder || (holder.file === file && holder.alias !== alias)) return [];
    const fact = `The address ${alias} already leads to ${holder.file}.`;
    return [{ file, fact, remedy: 'Remove one of the two aliases.' }];
  });
}

/** `/a.html` is a file, so that nothing can stand at `/a.html/b`. */
function nested(claims: readonly Claim[]): Problem[] {
  const files = new Map(claims.map((claim) => [claim.place.toLowerCase(), claim]));
  return claims.flatMap(({ file, alias, place }) => {
    const above = foldersAbove(place).flatMap((folder) => files.get(folder) ?? [])[0];
    if (!above) return [];
    const fact = `The address ${alias} would stand below ${above.alias} of ${above.file}, which is a file.`;
    return [{ file, fact, remedy: 'Remove one of the two aliases.' }];
  });
}
