/** The sentences that thread readers write into `losses`. */
export interface ThreadWords {
  threadUnread: string;
  /** @param service whose frame for comments a page held, and did not fill */
  threadNotLoaded(service: string): string;
  commentCut(number: number): string;
  datesVague(count: number): string;
}
