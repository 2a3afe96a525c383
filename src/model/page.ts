import { z } from 'astro/zod';

/** Front matter of a plain page, `content/pages/<slug>.md`, such as an Impressum. schema.org: `WebPage`. */
export const pageMatter = z.strictObject({
  /** schema.org: `name`. */
  title: z.string().trim().min(1, 'is empty'),
  /** schema.org: `description`. */
  description: z.string().trim().min(1, 'is empty').optional(),
});

type PageMatter = z.infer<typeof pageMatter>;

/** A plain page without its text. */
export interface Page extends PageMatter {
  slug: string;
}
