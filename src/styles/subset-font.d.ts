declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text; https://github.com/papandreou/subset-font. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: string[]; noHinting: boolean },
  ): Promise<Buffer>;
}
