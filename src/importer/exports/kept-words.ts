/** The sentences that imports from reading lists, feeds and Markdown write into `losses`. */
export interface KeptWords {
  dayKept: string;
  /** A building block that the source's own system filled, such as `{{< map >}}`. */
  block: (name: string) => string;
  /** Something that was set into the text from elsewhere, such as another note. */
  embedded: (name: string) => string;
  linksDropped: (count: number) => string;
}
