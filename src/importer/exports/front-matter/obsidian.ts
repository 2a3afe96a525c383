const pictureName = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/**
 * Obsidian's links, embeds, marks and boxes as Markdown; its hidden remarks go. https://help.obsidian.md/syntax
 * @param notes gathers the names of notes that were set into the text
 */
export function withoutObsidian(text: string, notes: Set<string>): string {
  return text
    .replace(/(?<=^|\s)%%[^%]+%%(?=\s|$)/g, '')
    .replace(/!\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g, (_, target: string, said = '') => {
      const alt = /^\d+(?:x\d+)?$/.test(said as string) ? '' : (said as string);
      if (pictureName.test(target)) return `![${alt}](<${target.trim()}>)`;
      notes.add(target.trim());
      return '';
    })
    .replace(
      /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g,
      (_, target: string, said = '') => (said as string).trim() || target.trim(),
    )
    .replace(/(?<![\w=])==(?=[^\s=])([^=\n]+?)(?<=\S)==(?![\w=])/g, '$1')
    .replace(
      /^(>[ \t]*)\[!(\w+)\][+-]?[ \t]*(.*)$/gm,
      (_, mark: string, kind: string, title: string) => `${mark}**${title || kind}**\n>`,
    );
}
