/** Something that readers do not get as it stood. */
export interface Loss {
  kind: 'foreign-picture' | 'missing-picture' | 'embed' | 'too-large' | 'too-deep';
  /** An address, a file name, or how many characters; empty if nothing is known. */
  detail: string;
}
