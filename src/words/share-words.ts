import type { Site } from '../model/site.ts';
import { wordsOf } from './words.ts';

/** What passing on needs to say in the browser, in the site's language. */
export function shareWords(site: Site) {
  const { cite, share, copied, anonymous, find } = wordsOf(site);
  const { link, mail, sheet, sentence, as, bibtex, ris, csl, passage, byHand } = share;
  return {
    marks: { label: find.marks, hide: find.hideMarks, goOn: find.marksGoOn },
    cite,
    copy: { done: copied, byHand },
    anonymous,
    timeZone: site.timeZone,
    menu: { heading: share.comment, link, mail, sheet, sentence, as, bibtex, ris, csl },
    passage,
  };
}
