import { z } from 'astro/zod';
import { commenters } from './commenters.ts';
import { section } from './section.ts';

const line = z.string().trim().min(1, 'is empty');

/** A link that the archivist adds to the navigation: a path of this site or a web address. */
const navigationLink = z.strictObject({
  name: line,
  url: line.regex(/^(\/|https?:\/\/)/, 'is neither a path of this site (/…) nor a web address'),
});

/** A line on top of every page: text alone, or text with a link after it. */
const notice = z.union([
  line.transform((text) => ({ text })),
  z.strictObject({ text: line, link: navigationLink.optional() }),
]);

/** Pages name it for all to read, so it must hold no password. */
const searchEndpoint = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address' })
  .refine((url) => !/[?#@]/.test(url), { error: 'has a name, a password, a query or a fragment, which no index has' })
  .transform((url) => url.replace(/\/+$/, ''));

/** What a user sets in `content/site.yaml`. Every field has a default; an empty or absent file is valid. schema.org: `WebSite`. */
export const site = z
  .strictObject({
    /** schema.org: `name`. */
    title: line.default('Lesesaal'),
    /** One sentence for search engines. schema.org: `description`. */
    description: line.optional(),
    /** Where the site will stand, for canonical addresses and feeds. schema.org: `url`. */
    url: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }).default('http://localhost:4321'),
    /** Language of the interface, and of articles that name none. schema.org: `inLanguage`. */
    language: z.enum(['de', 'en']).default('de'),
    /** Time zone for hours that readers see (IANA name). */
    timeZone: z
      .string()
      .refine(isTimeZone, { error: 'is not an IANA time zone such as Europe/Berlin' })
      .default('Europe/Berlin'),
    /** Comments on one page of a thread. Changing it moves comments to other pages; `#c57` on the article still lands. */
    commentsPerPage: z.int().min(1).max(500).default(25),
    /** Articles on one page of a list. */
    articlesPerPage: z.int().min(1).max(500).default(30),
    /** Whether the search finds comments by the names under them (`author:`). They were public; not everybody wants to be found. */
    searchCommenters: z.boolean().default(true),
    /** Whether each name below several comments has a page of its own with all of them, across the archive. */
    commenterPages: z.boolean().default(false),
    /** Commenters who asked not to be shown, or not by that name: `Sibylle M.: remove`, `puby: { as: Leserin 7 }`. */
    commenters: commenters.default({}),
    /**
     * An index in OpenSearch that the search asks instead of the one beside the pages, such as
     * `https://search.example.org/lesesaal`, filled by `npm run export:search`.
     */
    searchEndpoint: searchEndpoint.optional(),
    /** In the order of the navigation. */
    sections: z.array(section).default([]),
    /** Articles picked by hand for the front page, first things first, as `2015/slug`; the newest if none. */
    front: z.array(line.regex(/^\d{4}\/[a-z0-9-]+$/, 'is not of the form 2015/slug')).default([]),
    /** Spellings of topics to be joined, by the one that stands for them: `Nahverkehr: [ÖPNV]`. */
    topicAliases: z.record(line, z.array(line)).default({}),
    /** Under which terms the catalogue (not the texts) may be used. schema.org: `license`. */
    licence: z.strictObject({ name: line, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
    /** Who answers for the archive. schema.org: `publisher.name`. */
    publisher: line.optional(),
    /** A line on top of every page that a reader can dismiss. */
    notice: notice.optional(),
    /** Whether what readers have read stays on their devices, readable without a connection. */
    offline: z.boolean().default(true),
    /** Links after the sections. */
    navigation: z.array(navigationLink).default([]),
  })
  .superRefine(({ sections }, context) => {
    const slugs = sections.map(({ slug }) => slug);
    for (const slug of new Set(slugs.filter((slug, at) => slugs.indexOf(slug) !== at))) {
      context.addIssue({ code: 'custom', path: ['sections'], message: `names the slug ${slug} twice` });
    }
  });

export type Notice = z.infer<typeof notice>;
export type Site = z.infer<typeof site>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
