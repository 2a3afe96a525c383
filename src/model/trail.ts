/** The way from the front page to a page: names and addresses, the page itself last. schema.org: `BreadcrumbList`. */
export type Trail = readonly { name: string; url: string }[];
