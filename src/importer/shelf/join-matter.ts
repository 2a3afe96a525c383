import type { ArticleMatter } from '../../model/article.ts';
import { compareMoments } from '../../model/moment.ts';
import type { Overrides } from '../reader.ts';

/** Fields that are settled by rules of their own. */
const apart = new Set<string>(['source', 'inferred', 'losses', 'visibility', 'aliases', 'editions']);

/**
 * Joins what two captures say of one article. What is held stays, unless it is missing, or was guessed
 * where the newcomer knows, or is overridden. Losses of both are kept.
 */
export function joinMatter(held: ArticleMatter, coming: ArticleMatter, overrides: Overrides): ArticleMatter {
  const joined: Record<string, unknown> = { ...held };
  const inferred = new Set(held.inferred);
  for (const field of Object.keys(coming).filter((name) => !apart.has(name)) as (keyof ArticleMatter)[]) {
    if (!(field in overrides) && !isBetter(field, held, coming)) continue;
    joined[field] = coming[field];
    if (coming.inferred.includes(field)) inferred.add(field);
    else inferred.delete(field);
  }
  for (const [field, value] of Object.entries(overrides)) {
    if (value === undefined) joined[field] = undefined;
    if (field !== 'source') inferred.delete(field);
  }
  const source = { ...coming.source, ...held.source, ...overrides.source };
  for (const part of Object.keys(source)) {
    const isGuess = !(part in held.source) && coming.inferred.includes(`source.${part}`);
    if (part in (overrides.source ?? {})) inferred.delete(`source.${part}`);
    else if (isGuess) inferred.add(`source.${part}`);
  }
  const losses = [...new Set([...held.losses, ...coming.losses])];
  return { ...(joined as ArticleMatter), source, inferred: [...inferred], losses };
}

/** The year of publication is part of the address, so a better date must not leave it. */
function isBetter(field: keyof ArticleMatter, held: ArticleMatter, coming: ArticleMatter): boolean {
  if (!isSaid(coming[field])) return false;
  if (!isSaid(held[field])) return true;
  const [guessed, guesses] = [held.inferred.includes(field), coming.inferred.includes(field)];
  if (field !== 'published') return guessed && !guesses;
  if (!guessed || held.published.slice(0, 4) !== coming.published.slice(0, 4)) return false;
  return !guesses || compareMoments(coming.published, held.published) < 0;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
