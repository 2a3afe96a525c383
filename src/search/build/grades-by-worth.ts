import { grades, type Bundle } from '../format/list.ts';
import { shareOf } from '../rank.ts';

/** The grades of each bundle, those that are worth most first. */
export const gradesByWorth = { articles: byWorth('articles'), comments: byWorth('comments') };

function byWorth(bundle: Bundle): number[] {
  return Array.from({ length: grades }, (_, grade) => grade).sort((a, b) => shareOf(b, bundle) - shareOf(a, bundle));
}
