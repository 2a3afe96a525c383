import { z } from 'astro/zod';

const line = z.string().trim().min(1, 'is empty');

/** What becomes of a commenter: taken out with everything of theirs, or shown under another name. */
const wish = z.union([z.literal('remove'), z.strictObject({ as: line })], {
  error: 'is neither `remove` nor another name such as `{ as: Leserin 7 }`',
});

/** Commenters who are not shown as they signed, by the name they signed with: `Sibylle M.: remove`. */
export const commenters = z.record(z.string(), wish).superRefine((wishes, context) => {
  const keys = new Map<string, string>();
  for (const [name, wish] of Object.entries(wishes)) {
    const [key, path] = [nameKey(name), [name]];
    const other = keys.get(key);
    if (key === '') context.addIssue({ code: 'custom', path, message: 'has no name before it' });
    if (other !== undefined) context.addIssue({ code: 'custom', path, message: `is the same name as ${other}` });
    keys.set(key, name);
    if (wish !== 'remove' && wish.as in wishes)
      context.addIssue({ code: 'custom', path, message: `would bear the name ${wish.as}, which is to disappear` });
  }
});

export type Wish = z.infer<typeof wish>;
export type Commenters = z.infer<typeof commenters>;

/** The same for all writings of a name that mean one commenter: no case, blanks alike. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
