import { expect, test } from 'vitest';
import type { Holding, Library } from '../../../../src/library/library.ts';
import { articleMatter } from '../../../../src/model/article.ts';
import { bySpelling, register } from '../../../../src/model/register.ts';
import { site } from '../../../../src/model/site.ts';
import { sectionSubject, siteSubject, topicSubject } from '../../../../src/syndication/feeds/subjects.ts';

const politics = { name: 'Politik', slug: 'politik' };
const archive = site.parse({ sections: [politics], topicAliases: { Nahverkehr: ['ÖPNV'] } });
const listed = Array.from({ length: 30 }, (_, at) => holding(`artikel-${at + 1}`));
const topics = register(listed, (article) => article.topics, { language: 'de', aliases: archive.topicAliases });
const library = {
  site: archive,
  listed,
  topics,
  topicsBySpelling: bySpelling(topics, archive.topicAliases),
} as Library;

test('the feed of the site holds the twenty newest articles, in order', () => {
  expect(siteSubject(library).items.map(({ article }) => article)).toEqual(listed.slice(0, 20));
});

test('the feed of a section holds what is in it', () => {
  expect(sectionSubject(politics, library).items.map(({ article }) => article.slug)).toEqual(
    Array.from({ length: 15 }, (_, at) => `artikel-${2 * at + 1}`),
  );
});

test('the feed of a topic holds the ten newest articles on it', () => {
  expect(topicSubject(topics[0]!, library).items).toHaveLength(10);
});

test('an article is about its section and its topics, in the spelling of the site', () => {
  expect(siteSubject(library).items[0]?.topics).toEqual(['Politik', 'Nahverkehr']);
});

test('a topic that is called like the section is named once', () => {
  const article = { ...holding('artikel-1'), topics: ['Politik'] };
  const spelled = register([article], (each) => each.topics, { language: 'de' });
  const [item] = siteSubject({ ...library, listed: [article], topicsBySpelling: bySpelling(spelled) }).items;
  expect(item?.topics).toEqual(['Politik']);
});

/** Every second article is in the section; all have one topic. */
function holding(slug: string): Holding {
  const isPolitics = Number(slug.split('-')[1]) % 2 === 1;
  const fields = { title: slug, published: '2015-09-20', topics: ['ÖPNV'], ...(isPolitics && { section: 'politik' }) };
  return { ...articleMatter.parse(fields), year: '2015', slug, pictures: [], digest: slug };
}
