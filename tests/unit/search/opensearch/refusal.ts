/** What OpenSearch answers to a request that it does not understand. */
export class Refusal extends Error {}

/** An object that has these keys and no others, as OpenSearch's parsers demand. @throws Refusal naming what is wrong */
export function checked<Name extends string>(
  what: string,
  value: unknown,
  allowed: readonly Name[],
  required: readonly Name[] = [],
): Partial<Record<Name, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(`[${what}] is no object`);
  const unknown = Object.keys(value).find((key) => !(allowed as readonly string[]).includes(key));
  if (unknown !== undefined) throw new Refusal(`[${what}] unknown field [${unknown}]`);
  const missing = required.find((key) => !(key in value));
  if (missing !== undefined) throw new Refusal(`[${what}] requires [${missing}]`);
  return value;
}

/** The one key of an object that names what it is, with its value. */
export function single(what: string, value: unknown): [name: string, body: unknown] {
  const entries = Object.entries(value ?? {});
  if (entries.length !== 1) throw new Refusal(`[${what}] must have exactly one key, has ${entries.length}`);
  return entries[0]!;
}
