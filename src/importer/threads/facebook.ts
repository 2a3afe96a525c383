import { textOf } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { countWithin } from './first-count.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, fromClock, linkIn, textIn } from './markup.ts';

/** What is left of Facebook's comments plugin where a page was saved after it had loaded: the lists of 2011 and of 2015. */
export const facebook = listReader({
  name: 'facebook',
  box: '.fb-comments, .fb_iframe_widget, #fb-comments, .fbFeedbackContent, ._56q9',
  comment: '.fbFeedbackPost, ._3-8y._5nz1, .UFIComment',
  isComment: (element) => nameIn(element) !== undefined,
  post(element, { url }) {
    const clock = first(element, 'abbr[data-utime]')?.getAttribute('data-utime');
    const votes = first(element, '.uiLikeCount, .UFICommentLikeButton, .fbUpDownVoteCount, ._2vq9 ._36rj, ._50f7');
    return {
      author: nameIn(element),
      authorUrl: linkIn(element, url, 'a.profileName', 'a.UFICommentActorName'),
      date: fromClock(clock) ?? dateIn(element, 'abbr.timestamp', 'abbr', '.UFISutroCommentTimestamp'),
      votes: votes && numberIn(textOf(votes)),
      body: first(element, '.postText', '.commentContent', '.UFICommentBody', '._5mdd'),
    };
  },
  about: (found) => ({ reported: countWithin(found, '._50f7, .uiHeaderTitle') }),
});

function nameIn(element: Element): string | undefined {
  return textIn(element, '.UFICommentActorName', '.profileName', '.actorName');
}
