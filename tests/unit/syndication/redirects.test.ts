import { describe, expect, test } from 'vitest';
import { oldPlaces } from '../../../src/library/old-places.ts';
import type { Holding } from '../../../src/library/read-article.ts';
import { articleMatter } from '../../../src/model/article.ts';
import { apacheConfiguration, apacheMap, apacheRules } from '../../../src/syndication/redirects/apache.ts';
import { nginxMaps, nginxServer } from '../../../src/syndication/redirects/nginx.ts';
import { hostRules } from '../../../src/syndication/redirects/redirect.ts';
import { netlifyFile, redirectsFile } from '../../../src/syndication/redirects/redirects-file.ts';

const holding = (slug: string, fields: object): Holding => ({
  ...articleMatter.parse({ title: 'T', published: '2015-05-01', ...fields }),
  year: '2015',
  slug,
  pictures: [],
  digest: slug,
});
const articles = [
  holding('a', { aliases: ['/politik/a-1,00.html', '/alt/straße', '/artikel.php?id=1', '/artikel.php?seite=2&id=1'] }),
  holding('b', { aliases: ['/artikel.php?id=2', '/artikel.php'] }),
  holding('hidden', { aliases: ['/versteckt.html', '/artikel.php?id=3'], visibility: 'unlisted' }),
  holding('gone', { aliases: ['/weg.html'], visibility: 'withdrawn' }),
];
const rules = hostRules(oldPlaces(articles, []), articles);
const files = [
  redirectsFile(rules),
  netlifyFile(rules),
  nginxMaps(rules),
  apacheMap(rules),
  apacheConfiguration(rules),
  apacheRules(rules),
];

test('no host is told of an unlisted article', () => {
  expect(files.filter((file) => /hidden|versteckt|id=3/.test(file))).toEqual([]);
});

test('an address that may mean two articles is left to its page', () => {
  const [first, second] = [holding('x', {}), holding('y', {})].map((article) => ({
    ...article,
    thread: { reported: 0, archived: 0, last: 0, url: 'https://example.org/t.html' },
  }));
  expect(hostRules(oldPlaces([first!, second!], []), []).redirects).toEqual([]);
});

describe('_redirects, in the words that Cloudflare, GitLab and Netlify share,', () => {
  test('leads paths without a query', () => {
    expect(redirectsFile(rules)).toBe(
      ['/politik/a-1,00.html /2015/a/', '/alt/stra%C3%9Fe /2015/a/', '/weg.html /2015/gone/']
        .map((line) => `${line} 301\n`)
        .join(''),
    );
  });

  test('holds no more than the strictest of them reads', () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({
      path: `/${at}.html`,
      asked: '',
      isOneOfMany: false,
      to: '/2015/a/',
    }));
    expect(redirectsFile({ redirects: many, gone: [] }).trimEnd().split('\n')).toHaveLength(1000);
  });
});

describe("Netlify's file", () => {
  const lines = netlifyFile(rules).split('\n');

  test('leads queries, those that ask for more first', () => {
    expect(lines.filter((line) => line.startsWith('/artikel.php'))).toEqual([
      '/artikel.php seite=2 id=1 /2015/a/ 301!',
      '/artikel.php id=1 /2015/a/ 301!',
      '/artikel.php id=2 /2015/b/ 301!',
    ]);
  });

  test('answers a withdrawn article with its notice and 404', () => {
    expect(lines).toContain('/2015/gone/* /2015/gone/index.html 404!');
  });
});

describe('the maps for nginx', () => {
  const lines = nginxMaps(rules).split('\n');

  test.each([
    ['a path', '  "/politik/a-1,00.html" "/2015/a/";'],
    ['a folder', '  "/alt/straße" "/2015/a/";'],
    ['a folder with a slash', '  "/alt/straße/" "/2015/a/";'],
    ['a path without a query where others have one', '  "/artikel.php?" "/2015/b/";'],
    ['a query as it was written', '  "/artikel.php?seite=2&id=1" "/2015/a/";'],
    ['a withdrawn article and all below it', '  "~^/2015/gone(/|$)" "/2015/gone/index.html";'],
  ])('hold %s', (_, line) => {
    expect(lines).toContain(line);
  });

  test('have room for what they hold', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      path: `/${at}.html`,
      asked: '',
      isOneOfMany: false,
      to: '/2015/a/',
    }));
    expect(nginxMaps({ redirects: many, gone: [] })).toContain('map_hash_max_size 40000;');
  });

  test('answer 410 with the notice', () => {
    expect(nginxServer()).toMatch(/return 410;[^]*try_files \$lesesaal_notice =410;/);
  });
});

describe('for Apache', () => {
  test('the map holds an address a line', () => {
    expect(apacheMap(rules)).toContain('\n/artikel.php?id=1 /2015/a/\n');
  });

  test('an address with a blank is left to its page', () => {
    expect(apacheMap({ redirects: [{ path: '/a b.html', asked: '', isOneOfMany: false, to: '/x/' }], gone: [] })).toBe(
      '',
    );
  });

  test('the rules ask for every part of a query', () => {
    expect(apacheRules(rules)).toContain(
      [
        String.raw`RewriteCond "%{REQUEST_URI}" "^/artikel\.php/?$"`,
        'RewriteCond "%{QUERY_STRING}" "(^|&)seite=2(&|$)"',
        'RewriteCond "%{QUERY_STRING}" "(^|&)id=1(&|$)"',
        'RewriteRule "^" "/2015/a/" [R=301,L,NE,QSD]',
      ].join('\n'),
    );
  });

  test('a path alone leads only without a query where others have one', () => {
    const rule = String.raw`"^/artikel\.php/?$"
RewriteCond "%{QUERY_STRING}" "^$"
RewriteRule "^" "/2015/b/"`;
    expect(apacheRules(rules)).toContain(rule);
  });

  test('a withdrawn article answers 410 with its notice', () => {
    expect(apacheConfiguration(rules)).toContain('ErrorDocument 410 /2015/gone/index.html');
  });
});
