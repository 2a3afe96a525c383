import { saidInHtml } from '../comment-body.ts';
import { momentByBoth } from '../moments.ts';
import { publicName } from '../names.ts';
import type { ExportedComment } from '../thread-of.ts';
import { textIn, type XmlElement } from '../xml/elements.ts';

/** The comments of an article that were shown, and how many notices of other sites stood among them. */
export interface WordpressComments {
  comments: ExportedComment[];
  pingbacks: number;
}

/** What waits for a moderator, spam and trash were not shown and are not read; neither are mail addresses and the like. */
export function commentsOf(item: XmlElement, zone: string): WordpressComments {
  const shown = item.children.filter(({ name }) => name === 'wp:comment').filter(isApproved);
  const kindOf = (comment: XmlElement) => textIn(comment, 'wp:comment_type').toLowerCase();
  return {
    comments: shown.filter((one) => /^(?:comment)?$/.test(kindOf(one))).map((one) => commentOf(one, zone)),
    pingbacks: shown.filter((one) => /^(?:pingback|trackback)$/.test(kindOf(one))).length,
  };
}

function isApproved(comment: XmlElement): boolean {
  return /^(?:1|approved?)$/.test(textIn(comment, 'wp:comment_approved'));
}

function commentOf(comment: XmlElement, zone: string): ExportedComment {
  const parent = textIn(comment, 'wp:comment_parent');
  const author = publicName(textIn(comment, 'wp:comment_author'));
  const published = momentByBoth(textIn(comment, 'wp:comment_date'), textIn(comment, 'wp:comment_date_gmt'), zone);
  return {
    id: textIn(comment, 'wp:comment_id'),
    ...(parent && parent !== '0' && { parent }),
    ...(author && { author }),
    ...(published && { published }),
    ...saidInHtml(textIn(comment, 'wp:comment_content')),
  };
}
