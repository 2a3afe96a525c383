/** Leads from a quote to the comment that it is from. Both texts are escaped or made part of a tree where they are used. */
export interface QuoteLink {
  href: string;
  /** "Sibylle M. in Beitrag 2" */
  label: string;
  /** How many of the quotation's `lines` are quoted. */
  lines?: number;
  /** Words of the quote that stood on the line of the name. */
  glued?: string;
}
