import { beforeEach, describe, expect, test, vi } from 'vitest';

const article = { year: '2015', slug: 'nachtzug' };

describe.each(['/', '/archiv', '/archiv/'])('a site under %s', (base) => {
  const at = base === '/' ? '' : '/archiv';
  let url: typeof import('../../../src/model/url.ts') & typeof import('../../../src/model/feed-url.ts');

  beforeEach(async () => {
    vi.resetModules();
    vi.stubEnv('BASE_URL', base);
    url = { ...(await import('../../../src/model/url.ts')), ...(await import('../../../src/model/feed-url.ts')) };
  });

  test('has each of its addresses below that path', () => {
    expect([
      url.siteUrl(),
      url.articleUrl(article),
      url.forumUrl(article),
      url.threadUrl(article, 2),
      url.wholeThreadUrl(article),
      url.wholeThreadUrl(article, 'conversation'),
      url.articleFileUrl(article, 'thread.json'),
      url.allArticlesUrl(),
      url.allArticlesUrl(3),
      url.sectionUrl({ slug: 'sport' }),
      url.topicUrl({ slug: 'grosse-fuesse' }),
      url.topicUrl({ slug: 'москва' }, 2),
      url.authorUrl({ slug: 'imke-wulf' }),
      url.archivePartUrl('2015-09-20'),
      url.discussedUrl('2015'),
      url.searchUrl('Nachtzug & Boot'),
      url.feedUrl(url.sectionUrl({ slug: 'sport' }), 'atom'),
      url.pageUrl({ slug: 'impressum' }),
    ]).toEqual([
      `${at}/`,
      `${at}/2015/nachtzug/`,
      `${at}/2015/nachtzug/#forum`,
      `${at}/2015/nachtzug/forum/2/`,
      `${at}/2015/nachtzug/forum/all/`,
      `${at}/2015/nachtzug/forum/conversation/`,
      `${at}/2015/nachtzug/thread.json`,
      `${at}/page/`,
      `${at}/page/3/`,
      `${at}/section/sport/`,
      `${at}/topic/grosse-fuesse/`,
      `${at}/topic/%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/2/`,
      `${at}/author/imke-wulf/`,
      `${at}/archive/2015/09/20/`,
      `${at}/discussed/2015/`,
      `${at}/search/?q=Nachtzug+%26+Boot`,
      `${at}/section/sport/feed.xml`,
      `${at}/impressum/`,
    ]);
  });

  test.each([
    [1, '/2015/nachtzug/#c1'],
    [25, '/2015/nachtzug/#c25'],
    [26, '/2015/nachtzug/forum/2/#c26'],
    [50, '/2015/nachtzug/forum/2/#c50'],
  ])('finds comment %i on its page', (number, address) => {
    expect(url.commentUrl(article, number, 25)).toBe(at + address);
  });

  test('never links to another host by accident', () => {
    expect(url.siteUrl('//elsewhere.example/')).toBe(`${at}/elsewhere.example/`);
  });

  test('escapes what a file name may hold', () => {
    expect(url.articleFileUrl(article, 'Bild #1 ä?.jpg')).toBe(`${at}/2015/nachtzug/Bild%20%231%20%C3%A4%3F.jpg`);
  });
});
