/** A picture that others show with a link to a page. Open Graph: `og:image`. */
export interface CardPicture {
  /** From the site's root. */
  url: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows. Open Graph: `og:image:alt`. */
  alt: string;
}
