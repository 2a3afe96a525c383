import { nameKey } from '../../model/commenters.ts';
import type { Article } from '../../model/article.ts';
import { hasOverview } from '../../model/debate/debate.ts';
import type { Thread } from '../../model/thread.ts';
import { overviewUrl } from '../../model/url.ts';

/** Leads from a name below several comments of a thread to all of them. */
export type VoiceLink = (author: string) => string | undefined;

/** A page on which more comments than this stand has no links at their names: it is heavy enough. */
const mostOnPage = 1000;

export function voiceLinks(article: Article, { comments }: Thread, isWhole: boolean): VoiceLink {
  if (!hasOverview(article) || (isWhole && comments.length > mostOnPage)) return () => undefined;
  const byName = Map.groupBy(comments, ({ author = '' }) => nameKey(author));
  return (author) => {
    const [first, second] = byName.get(nameKey(author)) ?? [];
    return first && second ? overviewUrl(article, first.number) : undefined;
  };
}
