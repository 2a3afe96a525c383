const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const empty = set('area base basefont bgsound br col embed frame hr image img input link meta param source track wbr');
/** Between a tag and its end, the parser reads no tags in these; whatever looks like one there proves nothing. */
const rawText = set('iframe noembed noframes plaintext script style textarea title xmp');
/** The parser opens these again in every block until their end tag comes. */
const formatting = set('a b big code em font i nobr s small strike strong tt u');
const endsByItself = set('dd dt li optgroup option p rp rt tbody td tfoot th thead tr');

const endedBy = new Map<string, ReadonlySet<string>>(
  Object.entries({
    dd: set('dd dt p'),
    dt: set('dd dt p'),
    li: set('li p'),
    option: set('option'),
    rp: set('rp rt'),
    rt: set('rp rt'),
    td: set('p td th'),
    th: set('p td th'),
    tr: set('p td th tr'),
    tbody: set('p tbody td tfoot th thead tr'),
    tfoot: set('p tbody td tfoot th thead tr'),
  }),
);
for (const name of 'address article aside blockquote center details div dl figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
  ' ',
)) {
  endedBy.set(name, set('p'));
}

/**
 * The elements that stand open while tags are read, never fewer than the HTML parser would have.
 * An end tag counts only where it cannot be inside a comment, an attribute or raw text.
 */
export class OpenElements {
  /** Elements built so far, counting again those that are opened again. */
  count = 0;
  /** Most elements inside each other so far. */
  deepest = 0;
  private names: string[] = [];
  private again = 0;
  private doubts = 0;

  start(name: string): void {
    this.count += 1 + this.again;
    const ends = endedBy.get(name);
    while (ends?.has(this.names.at(-1) ?? '')) this.names.pop();
    if (empty.has(name)) return;
    if (rawText.has(name)) {
      this.doubt();
      return;
    }
    this.names.push(name);
    if (formatting.has(name)) this.again += 1;
    this.deepest = Math.max(this.deepest, this.names.length + this.doubts);
  }

  end(name: string): void {
    const stays: string[] = [];
    for (let at = this.names.length - 1; at >= 0; at--) {
      const open = this.names[at] ?? '';
      if (open === name) {
        this.names.splice(at, Infinity, ...stays.reverse());
        if (formatting.has(name)) this.again -= 1;
        return;
      }
      if (formatting.has(open)) stays.push(open);
      else if (!endsByItself.has(open)) return;
    }
  }

  /** Something that may hide what follows, or be an element, for good. */
  doubt(): void {
    this.doubts += 1;
    this.count += 1;
    this.deepest = Math.max(this.deepest, this.names.length + this.doubts);
  }
}
