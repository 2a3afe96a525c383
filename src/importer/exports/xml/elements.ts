import sax from 'sax';
import { Refusal } from '../../reader.ts';

/** An element of an XML document with all that is in it. */
export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  attributes: Record<string, string>;
  /** Its own text, CDATA included, without that of its children. */
  text: string;
  children: XmlElement[];
}

/** Deepest nesting and most characters within one element that is given out. */
const most = { depth: 50, characters: 64 * 1024 * 1024, children: 500_000 };

/**
 * Gives out elements of the names wanted, each whole, as they end; memory holds one at a time. What stands
 * within one is not given out again. Entities stand for one letter each, by a fixed list; none can be declared, expand or be fetched.
 * @throws Refusal if the document is not well-formed, breaks off, or has a document type definition
 */
export async function* elementsOf(
  chunks: AsyncIterable<string>,
  wanted: ReadonlySet<string>,
): AsyncGenerator<XmlElement> {
  const builder = new Builder(wanted);
  for await (const chunk of chunks) yield* builder.write(chunk);
  yield* builder.end();
}

/** The child of a name, the first of several. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The text of a child; empty if there is none. */
export function textIn(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}

class Builder {
  readonly #parser = sax.parser(true);
  readonly #wanted: ReadonlySet<string>;
  readonly #open: XmlElement[] = [];
  #done: XmlElement[] = [];
  #depth = 0;
  #weight = 0;
  #children = 0;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
    this.#parser.onopentag = (tag) => this.#begin(tag as sax.Tag);
    this.#parser.onclosetag = () => this.#finish();
    this.#parser.ontext = (text) => this.#say(text);
    this.#parser.oncdata = (text) => this.#say(text);
    this.#parser.ondoctype = () =>
      this.#fail('It has a document type definition, which no export needs. If you trust it, take <!DOCTYPE out.');
    this.#parser.onerror = () =>
      this.#fail(`It is damaged XML, or breaks off, at line ${this.#parser.line + 1}. Export it again.`);
  }

  /** What ends in a piece of the document, or ended before it went wrong there. @throws Refusal */
  *write(chunk: string): Generator<XmlElement> {
    try {
      this.#parser.write(chunk);
    } finally {
      yield* this.#take();
    }
  }

  /** @throws Refusal if the document breaks off */
  *end(): Generator<XmlElement> {
    this.#parser.close();
    yield* this.#take();
  }

  #take(): XmlElement[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #begin({ name, attributes }: sax.Tag): void {
    this.#depth += 1;
    if (this.#depth > most.depth) this.#fail(`It is nested deeper than ${most.depth} elements. Export it again.`);
    if (this.#open.length === 0 && !this.#wanted.has(name)) return;
    const element: XmlElement = { name, attributes, text: '', children: [] };
    this.#children += 1;
    if (this.#children > most.children)
      this.#fail('It has an element with far too many others in it. Export it in parts.');
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  #say(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    this.#weight += text.length;
    if (this.#weight > most.characters)
      this.#fail('It has an element with far too much text in it. Export it in parts.');
    element.text += text;
  }

  #finish(): void {
    this.#depth -= 1;
    const element = this.#open.pop();
    if (!element || this.#open.length > 0) return;
    this.#done.push(element);
    this.#weight = 0;
    this.#children = 0;
  }

  /** Ends the parser, which would go on and find a fault in every sign that is left. */
  #fail(fault: string): never {
    throw new Refusal(fault);
  }
}
