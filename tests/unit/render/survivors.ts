import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { elements, type Root } from '../../../src/render/tree.ts';

const browser = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();

const tags = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure footer h2 h3 h4 h5 h6 hr ' +
    'i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody ' +
    'td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** What each attribute may say on any page; written down anew here, not taken from the policies. */
const attributes: Record<string, RegExp> = {
  href: /^(https?:\/\/\S+|mailto:\S*|#fn(ref)?-\d+(-\d+)?)$/,
  rel: /^(external|nofollow ugc noopener)$/,
  id: /^(h-[a-z0-9-]+|fn|fn-\d+|fnref-\d+(-\d+)?)$/,
  className: /^(scroll|end|center|fn|notes|hid)$/,
  src: /^\/2015\/hafen\/(hafen\.jpg|plan\.svg)$/,
  srcSet: /^\/2015\/hafen\/hafen\.jpg\.480\.avif 480w$/,
  type: /^(image\/avif|[1aAiI])$/,
  sizes: /^39rem$/,
  width: /^\d+$/,
  height: /^\d+$/,
  loading: /^lazy$/,
  decoding: /^async$/,
  tabIndex: /^0$/,
  lang: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
  dir: /^(ltr|rtl|auto)$/,
  colSpan: /^\d{1,2}$/,
  rowSpan: /^\d{1,2}$/,
  scope: /^(col|row|colgroup|rowgroup)$/,
  start: /^-?\d+$/,
  value: /^-?\d+$/,
  reversed: /^true$/,
  ariaHidden: /^true$/,
  ariaLabelledBy: /^fn$/,
  // Read or shown as text.
  alt: /^/,
  title: /^/,
  ariaLabel: /^/,
  dateTime: /^/,
};

/** Whatever a browser would find in the HTML that no page of ours may hold, whether read once or read again. */
export function survivors(html: string): string[] {
  const once = browser.parse(html);
  return [...strange(once), ...astray(once), ...strange(browser.parse(browser.stringify(once)))];
}

function strange(tree: Root): string[] {
  return Array.from(elements(tree), ({ tagName, properties }) => {
    const odd = Object.entries(properties).filter(([name, value]) => !attributes[name]?.test([value].flat().join(' ')));
    const found = odd.map(([name, value]) => `${tagName} ${name}=${String(value)}`);
    return tags.has(tagName) ? found : [`<${tagName}>`, ...found];
  }).flat();
}

/** Ids that stand twice, and links within the page that lead nowhere. */
function astray(tree: Root): string[] {
  const found = Array.from(elements(tree), ({ properties }) => properties);
  const ids = found.flatMap(({ id }) => id ?? []);
  const targets = found.flatMap(({ href }) => (href?.startsWith('#') ? [href.slice(1)] : []));
  return [...ids.filter((id, at) => ids.indexOf(id) !== at), ...targets.filter((target) => !ids.includes(target))];
}
