import { analysersOf, type Analyse, type IndexedToken } from './analysis.ts';
import { checked, Refusal } from './refusal.ts';

type Source = Record<string, unknown>;

/** A document as it was sent. */
export interface Stored {
  id: string;
  source: Source;
}

interface Field {
  type: string;
  /** Where in the source it stands; a field within a field stands where that does. */
  source: string;
  analyse?: Analyse;
  search?: Analyse;
  copies: boolean;
}

/** By the documents on field types: what a field of each type may say of itself. */
const fieldKeys: Record<string, readonly string[]> = {
  text: ['type', 'analyzer', 'search_analyzer', 'similarity', 'fields', 'copy_to', 'norms', 'index_options'],
  keyword: ['type'],
  integer: ['type'],
  date: ['type', 'format'],
};

/** An index made by `PUT /<index>` and filled by `_bulk`, as strict about both as OpenSearch is. */
export class StoredIndex {
  readonly documents: Stored[] = [];
  readonly fields = new Map<string, Field>();
  private readonly tokens = new Map<string, IndexedToken[]>();

  constructor(body: unknown) {
    const { settings, mappings } = checked('index', body, ['settings', 'mappings', 'aliases']);
    const { index } = checked('settings', settings, ['index']);
    const { analysis, similarity } = checked('index', index, ['analysis', 'similarity', 'highlight']);
    const analysers = analysersOf(analysis);
    const { dynamic, properties } = checked('_doc', mappings, ['dynamic', 'properties']);
    if (dynamic !== 'strict') throw new Refusal('the tests want every field to be in the mapping');
    this.map(properties as object, '', analysers, new Set(Object.keys(similarity ?? {})));
  }

  /** @throws Refusal if that is no body of a `_bulk` request, or names a field that the mapping does not */
  bulk(body: string): void {
    if (!body.endsWith('\n')) throw new Refusal('The bulk request must be terminated by a newline [\\n]');
    if (Buffer.byteLength(body) > 100 * 1024 * 1024) throw new Refusal('Request Entity Too Large');
    const lines = body.slice(0, -1).split('\n');
    if (lines.length % 2 === 1) throw new Refusal('an action without a document');
    for (let at = 0; at < lines.length; at += 2) {
      const { index } = checked('action', JSON.parse(lines[at]!), ['index'], ['index']);
      const { _id: id } = checked('index', index, ['_id', '_index'], ['_id']) as { _id: string };
      if (Buffer.byteLength(id) > 512) throw new Refusal(`id [${id}] is too long`);
      if (this.documents.some((document) => document.id === id)) throw new Refusal(`[${id}] stands twice`);
      const source = JSON.parse(lines[at + 1]!) as Source;
      this.check(source, '');
      this.documents.push({ id, source });
    }
  }

  /** Values of a field, none where the document lacks it. */
  values({ source }: Stored, path: string): (string | number)[] {
    const field = this.field(path);
    const found = field.source.split('.').reduce<unknown>((value, key) => (value as Source | undefined)?.[key], source);
    return found === undefined ? [] : ([found].flat() as (string | number)[]);
  }

  /** Words of a field of text, as they are indexed. */
  tokensOf(document: Stored, path: string): IndexedToken[] {
    const key = `${path} ${document.id}`;
    let tokens = this.tokens.get(key);
    if (!tokens) {
      const { analyse } = this.field(path);
      if (!analyse) throw new Refusal(`[${path}] is no text`);
      this.tokens.set(key, (tokens = this.values(document, path).flatMap((value) => analyse(`${value}`))));
    }
    return tokens;
  }

  field(path: string): Field {
    const field = this.fields.get(path);
    if (!field) throw new Refusal(`No mapping found for [${path}]`);
    return field;
  }

  /** Fields that are copied to another, for suggestions. */
  copied(): string[] {
    return Array.from(this.fields).flatMap(([path, { copies }]) => (copies ? [path] : []));
  }

  private map(
    properties: object,
    prefix: string,
    analysers: Map<string, Analyse>,
    similarities: Set<string>,
    source?: string,
  ) {
    for (const [name, body] of Object.entries(properties)) {
      const path = prefix + name;
      const { type, properties: inner, enabled } = body as Record<string, unknown>;
      if (inner) this.map(inner, `${path}.`, analysers, similarities);
      else if (type === 'object' && enabled === false) this.fields.set(path, { type, source: path, copies: false });
      else {
        const keys = fieldKeys[type as string];
        if (!keys) throw new Refusal(`No handler for type [${type as string}] declared on field [${path}]`);
        const own = checked(path, body, keys) as Record<string, string>;
        const analyser = (key: string) => {
          const found = analysers.get(own[key] ?? '');
          if (own[key] !== undefined && !found) throw new Refusal(`analyzer [${own[key]}] has not been configured`);
          return found;
        };
        if (own['similarity'] && !similarities.has(own['similarity'])) throw new Refusal(`Unknown Similarity type`);
        const analyse = analyser('analyzer');
        const search = analyser('search_analyzer') ?? analyse;
        this.fields.set(path, {
          ...{ type: own['type']!, source: source ?? path, copies: 'copy_to' in own },
          ...(analyse && { analyse }),
          ...(search && { search }),
        });
        const within = (body as { fields?: object }).fields;
        if (within) this.map(within, `${path}.`, analysers, similarities, path);
      }
    }
  }

  /** `dynamic: strict`. */
  private check(source: Source, prefix: string): void {
    for (const [name, value] of Object.entries(source)) {
      const path = prefix + name;
      const field = this.fields.get(path);
      if (field?.type === 'object') continue;
      if (!field && typeof value === 'object' && !Array.isArray(value)) this.check(value as Source, `${path}.`);
      else if (!field) throw new Refusal(`mapping set to strict, dynamic introduction of [${path}] is not allowed`);
      else if (field.type === 'integer' && !Number.isInteger(value)) throw new Refusal(`[${path}] is no integer`);
      else if (field.type === 'date' && Number.isNaN(Date.parse(value as string)))
        throw new Refusal(`[${path}] is no date`);
    }
  }
}
