import { expect, test } from 'vitest';
import { opml } from '../../../../src/syndication/feeds/opml.ts';

const feed = { title: 'Brücken & "Fähren"', page: 'https://example.org/a/', feed: 'https://example.org/a/rss.xml' };

test('an outline names a feed as OPML 2.0 has it', () => {
  expect(opml('Lesesaal', 'de', [{ name: 'Themen', feeds: [feed] }])).toContain(
    '<outline text="Brücken &amp; &quot;Fähren&quot;" type="rss" xmlUrl="https://example.org/a/rss.xml" htmlUrl="https://example.org/a/" language="de" title="Brücken &amp; &quot;Fähren&quot;" version="RSS"/>',
  );
});

test('a group without feeds is left out', () => {
  const groups = [
    { name: 'Ressorts', feeds: [] },
    { name: 'Themen', feeds: [feed] },
  ];
  expect(opml('Lesesaal', 'de', groups)).not.toContain('Ressorts');
});
