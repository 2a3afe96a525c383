const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const empty = set('area base basefont bgsound br col embed frame hr image img input link meta param source track wbr');
/** Between a tag and its end, the parser reads no tags in these; whatever looks like one there proves nothing. */
const rawText = set('iframe noembed noframes plaintext script style textarea title xmp');
/** The parser opens these again in every block until their end tag comes. */
const formatting = set('a b big code em font i nobr s small strike strong tt u');
/** The end of these ends what `endsByItself` inside them; any other end tag there means nothing. */
const endsOthers = set(
  'address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup li listing main menu nav ol p pre section summary table ul',
);
const endsByItself = set('dd dt li optgroup option p rp rt tbody td tfoot th thead tr');

const endedBy = new Map<string, ReadonlySet<string>>(
  Object.entries({
    dd: set('dd dt p'),
    dt: set('dd dt p'),
    li: set('li p'),
    option: set('option'),
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
 * The elements that stand open while tags are read: no fewer than the HTML parser has open, but for the few
 * that it adds to tables by itself. An end tag counts only where it surely ends what was opened last.
 */
export class OpenElements {
  /** Elements built so far, counting again those that are opened again. */
  count = 0;
  /** Most elements inside each other so far. */
  deepest = 0;
  private names: string[] = [];
  private formatting = 0;
  private foreign = 0;

  start(name: string): void {
    this.count += 1 + this.formatting;
    // In drawings and formulas every tag opens an element that waits for its end.
    const ends = this.foreign > 0 ? undefined : endedBy.get(name);
    while (ends?.has(this.names.at(-1) ?? '')) this.names.pop();
    if (rawText.has(name)) this.doubt();
    else if (this.foreign > 0 || !empty.has(name)) this.push(name);
  }

  end(name: string): void {
    // Text after it opens what was left open in it.
    this.count += 1 + this.formatting;
    const stays: string[] = [];
    for (let at = this.names.length - 1; at >= 0; at--) {
      const open = this.names[at] ?? '';
      if (open === name) {
        this.names.splice(at, Infinity, ...stays.reverse());
        if (formatting.has(name)) this.formatting -= 1;
        if (isForeign(name)) this.foreign -= 1;
        return;
      }
      if (formatting.has(open)) stays.push(open);
      else if (!endsByItself.has(open) || !endsOthers.has(name)) return;
    }
  }

  /** Something that may hide what follows, or be an element that stays open for good. */
  doubt(): void {
    this.count += 1;
    this.push('');
  }

  private push(name: string): void {
    this.names.push(name);
    if (formatting.has(name)) this.formatting += 1;
    if (isForeign(name)) this.foreign += 1;
    this.deepest = Math.max(this.deepest, this.names.length);
  }
}

function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math';
}
