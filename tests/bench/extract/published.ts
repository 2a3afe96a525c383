/** What others have measured and published on the same pages, for standing beside. */
export const published: Record<string, Record<string, Record<string, number>>> = {
  // README of article-extraction-benchmark, March 2026.
  'Zyte, 181 pages': {
    'Trafilatura 2.0.0, published': { F1: 0.958, exact: 0.293 },
    'rs-trafilatura, published': { F1: 0.97, exact: 0.287 },
    'AutoExtract (a service, 2019), published': { F1: 0.97, exact: 0.47 },
  },
};
