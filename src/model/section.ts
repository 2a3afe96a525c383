import { z } from 'astro/zod';

/** A department of the paper, such as Politik. schema.org: `articleSection`. */
export const section = z.strictObject({
  /** As readers see it. */
  name: z.string().trim().min(1, 'is empty'),
  /** As it stands in addresses and in the front matter of articles, `a-z0-9-`. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not of the form a-z0-9-'),
});

export type Section = z.infer<typeof section>;
