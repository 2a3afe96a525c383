import type { z } from 'astro/zod';
import type { Words } from '../words.ts';

/**
 * Drops the fields of a draft that break its schema, one loss each, so that a bad canonical address
 * costs an article its address and not its place.
 * @param needed fields that are never dropped; the caller meets their faults
 */
export function withoutBadFields<Draft extends object>(
  schema: z.ZodType,
  draft: Draft,
  needed: readonly string[],
  words: Words,
  losses: string[],
): { value: Draft } {
  const result = schema.safeParse(draft);
  if (result.success) return { value: draft };
  const paths = result.error.issues.map(({ path }) => path.map(String)).filter(([field]) => field !== undefined);
  const value = structuredClone(draft) as Record<string, unknown>;
  const cuts = new Map<string, [Record<string, unknown>, string]>();
  for (const path of paths.filter(([field]) => !needed.includes(field!))) {
    const [holder, key] = holderOf(value, path);
    const name = holder === value ? key : `${path[0]}.${key}`;
    if (cuts.has(name)) continue;
    cuts.set(name, [holder, key]);
    losses.push(words.fieldDropped(path.join('.'), String(holder[key]).slice(0, 80)));
  }
  // From the end on, for what stands behind an entry of a list moves up.
  for (const [holder, key] of [...cuts.values()].reverse()) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }
  return { value: value as Draft };
}

/** Where to cut: an entry of a list, a field of a group, or else the field itself. */
function holderOf(value: Record<string, unknown>, path: string[]): [Record<string, unknown>, string] {
  const [field, key] = path as [string, string | undefined];
  const inner = value[field];
  const isCut = typeof inner === 'object' && inner !== null && key !== undefined && key in inner;
  return isCut ? [inner as Record<string, unknown>, key] : [value, field];
}
