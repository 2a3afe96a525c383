import type { MissingPicture } from './pictures/take-pictures.ts';

/** The sentences that a saved page's import writes into `losses`. */
export interface HtmlWords {
  pictureMissing: (picture: MissingPicture) => string;
  embedded: (name: string) => string;
  /** Something that waited for its reader's consent. @param service whose it was */
  unloaded: (service: string | undefined) => string;
  cutShort: string;
  brokenOff: string;
  liveBlog: string;
  uncertain: string;
}
