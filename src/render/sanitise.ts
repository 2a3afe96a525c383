import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { articlePolicy } from './article-policy.ts';
import { spellOutAddresses } from './above/addresses.ts';
import { linkEmbeds } from './above/embeds.ts';
import { simplifyComment } from './above/simplify-comment.ts';
import { showStrayTags } from './above/stray-tags.ts';
import { standIn } from './above/stand-ins.ts';
import { commentPolicy } from './comment-policy.ts';
import type { Loss } from './loss.ts';
import type { Root } from './tree.ts';

// Above the sanitizer stands what strangers wrote, below it what is ours. One frozen sanitizer a level of trust.
const parser = unified().use(rehypeRaw).freeze();
const forArticles = unified().use(rehypeSanitize, articlePolicy.schema).freeze();
const forComments = unified().use(rehypeSanitize, commentPolicy.schema).freeze();

/** Parses the raw HTML of an article's tree and leaves what `article-policy.ts` names. */
export function sanitiseArticle(tree: Root, losses: Loss[]): Root {
  showStrayTags(tree);
  const parsed = parser.runSync(tree);
  linkEmbeds(parsed, losses);
  spellOutAddresses(parsed);
  standIn(parsed, articlePolicy.standIns);
  return forArticles.runSync(parsed);
}

/** Parses a comment's HTML and leaves what `comment-policy.ts` names. */
export function sanitiseComment(tree: Root, losses: Loss[]): Root {
  const parsed = parser.runSync(tree);
  linkEmbeds(parsed, losses);
  spellOutAddresses(parsed);
  simplifyComment(parsed, losses);
  standIn(parsed, commentPolicy.standIns);
  return forComments.runSync(parsed);
}
