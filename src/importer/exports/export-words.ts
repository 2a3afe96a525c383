/** The sentences that imports from exports write into articles, where readers of the site see them. */
export interface ExportWords {
  pingbacks(count: number): string;
  gallery(count: number): string;
  shortcode(name: string): string;
  /** Stands for the name of somebody whom a corpus knows by a number. */
  member(number: string, isStaff: boolean): string;
  /** Stands for what a forum itself did to a topic, such as `closed.enabled`. */
  forumAction(code: string): string;
}
