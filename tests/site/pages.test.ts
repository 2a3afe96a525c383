import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import rules from '../html-validate.mjs';
import { foreignToSchemaOrg } from '../unit/syndication/schema-org.ts';
import { crawl, deadEnd, originOf, reachable, references, styles, type CrawledPage } from './crawl.ts';
import { sites } from './sites.ts';

const validator = new HtmlValidate(rules as ConfigData);

describe.each(sites)('the site "$name"', (site) => {
  const pages = crawl(site);
  const each = (complaint: (page: CrawledPage) => string | boolean | undefined) =>
    pages.flatMap((page) => {
      const found = complaint(page);
      return found ? [`${page.address}: ${found === true ? 'broken' : found}`] : [];
    });
  const all = (page: CrawledPage, selector: string) => Array.from(page.document.querySelectorAll(selector));
  const content = (page: CrawledPage, selector: string) =>
    page.document.querySelector(selector)?.getAttribute('content');
  const mayBeFound = pages.filter(({ isHidden, leadsTo }) => !isHidden && leadsTo === undefined);
  const addressesOf = (some: CrawledPage[]) => some.map(({ address }) => address);

  test('has pages', () => {
    expect(pages.map(({ address }) => address)).toContain(site.base);
  });

  test('is valid HTML', async () => {
    const complaints: string[] = [];
    for (const { address, html } of pages) {
      const { results } = await validator.validateString(html, address);
      for (const { messages } of results)
        complaints.push(
          ...messages.map(({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} (${selector ?? ''})`),
        );
    }
    expect(complaints).toEqual([]);
  });

  test('has no dead link or anchor', () => {
    const dead = references(pages).flatMap((reference) => deadEnd(reference, site, pages) ?? []);
    expect(dead).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = references(pages).filter(({ element }) => !/^(a|area)$/i.test(element.localName));
    const foreign = loaded.filter(
      ({ page, target }) => new URL(target, `${originOf(pages)}${page.address}`).origin !== originOf(pages),
    );
    expect(foreign.map(({ page, target }) => `${page.address} → ${target}`)).toEqual([]);
    expect(styles(site)).not.toMatch(/url\(["']?(https?:)?\/\/|@import/);
  });

  test('links with schemes a reader expects', () => {
    const odd = references(pages).filter(({ target }) => /^(?!https?:|mailto:)[a-z][a-z+.-]*:/i.test(target.trim()));
    expect(odd.map(({ page, target }) => `${page.address} → ${target}`)).toEqual([]);
  });

  test('has one h1 on each page', () => {
    expect(each((page) => all(page, 'h1').length !== 1)).toEqual([]);
  });

  test('skips no level of headings', () => {
    const skips = (page: CrawledPage) => {
      const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1) && levels.join(' ');
    };
    expect(each(skips)).toEqual([]);
  });

  test('says language, title and description of each page', () => {
    expect(each((page) => !page.document.documentElement.lang && 'no language')).toEqual([]);
    expect(each((page) => !page.document.title.trim() && 'no title')).toEqual([]);
    expect(addressesOf(mayBeFound.filter((page) => !content(page, 'meta[name=description]')))).toEqual([]);
  });

  test('gives each page that may be found a title of its own', () => {
    const titles = mayBeFound.map(({ document }) => document.title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('names the one address of each page that may be found, and that address exists', () => {
    const missing = (page: CrawledPage) => {
      if (page.isHidden) return false;
      const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (!canonical || !URL.canParse(canonical)) return 'no canonical address';
      return (
        !pages.some(({ address }) => address === decodeURIComponent(new URL(canonical).pathname)) &&
        `${canonical} is no page`
      );
    };
    expect(each(missing)).toEqual([]);
  });

  test('forbids inline code and everything from elsewhere', () => {
    const lax = (page: CrawledPage) => {
      const policy = content(page, 'meta[http-equiv="content-security-policy" i]') ?? '';
      return !policy.includes("default-src 'none'") || /unsafe|\*|https?:/.test(policy);
    };
    expect(each(lax)).toEqual([]);
  });

  test('needs no inline code', () => {
    const inline = 'script:not([src], [type="application/ld+json"]), [style], style';
    expect(each((page) => all(page, inline).length > 0)).toEqual([]);
    const handlers = (page: CrawledPage) =>
      all(page, '*').some((element) => element.getAttributeNames().some((name) => /^on/i.test(name)));
    expect(each(handlers)).toEqual([]);
  });

  test('says no id twice on a page', () => {
    expect(each((page) => all(page, '[id]').length !== page.ids.size)).toEqual([]);
  });

  test('says in its structured data nothing that schema.org does not know', () => {
    const foreign = (page: CrawledPage) =>
      all(page, 'script[type="application/ld+json"]')
        .flatMap((script) => foreignToSchemaOrg(JSON.parse(script.textContent)))
        .join(', ');
    expect(each(foreign)).toEqual([]);
  });

  test('shows no slip of a template', () => {
    const slips = /\b(undefined|NaN)\b|\[object Object\]|Invalid Date/;
    expect(each((page) => slips.exec(page.document.querySelector('main')?.textContent ?? '')?.[0])).toEqual([]);
  });

  test('leads from its front page to every page that may be found', () => {
    const reached = reachable(site, pages);
    expect(addressesOf(mayBeFound.filter((page) => !reached.has(page)))).toEqual([]);
  });

  test('leads at once from an old address to a page that stays', () => {
    const onwards = pages.filter(({ leadsTo }) => leadsTo !== undefined);
    const stays = (page: CrawledPage) => {
      const { pathname } = new URL(page.leadsTo!, `http://site${page.address}`);
      return pages.some(({ address, leadsTo }) => address === decodeURIComponent(pathname) && leadsTo === undefined);
    };
    expect(addressesOf(onwards.filter((page) => !stays(page)))).toEqual([]);
  });
});
