import { expect, test } from 'vitest';
import { currentPlace } from '../../../../src/components/chrome/current-place.ts';
import { frontUrl, sectionUrl } from '../../../../src/model/url.ts';

const politics = sectionUrl({ slug: 'politik' });
const trail = [
  { name: 'Titelseite', url: frontUrl() },
  { name: 'Politik', url: politics },
  { name: 'Der Landtag', url: '/2015/landtag/' },
];

test('a link to the page itself is the page', () => {
  expect(currentPlace(politics, politics)).toBe('page');
});

test('a further page of a section lies in it', () => {
  expect(currentPlace(politics, sectionUrl({ slug: 'politik' }, 2))).toBe('true');
});

test('an article lies in the section that its trail names', () => {
  expect(currentPlace(politics, '/2015/landtag/', trail)).toBe('true');
});

test('nothing is said to lie on the front page', () => {
  expect(currentPlace(frontUrl(), '/2015/landtag/', trail)).toBeUndefined();
});

test('a section whose name begins alike is another', () => {
  expect(currentPlace('/section/kultur/', '/section/kulturpolitik/')).toBeUndefined();
});
