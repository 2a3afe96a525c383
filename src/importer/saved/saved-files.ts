/** What was saved together with a page: its pictures. Nothing is ever fetched from the web. */
export interface SavedFiles {
  /**
   * @param reference as the page writes it: relative, absolute or of a scheme of the archive's own
   * @param base address that relative references count from
   */
  read(reference: string, base?: string): Promise<Uint8Array | undefined>;
}
