import { innerHtml, rawHtml } from './raw-html.ts';
import { isHtmlElement, within, type Handle, type HtmlElement, type HtmlRoot } from './types.ts';

const blocks = new Set('p ul ol dl div br img table blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(' '));
const cells = new Set(['td', 'th']);
const rows = new Set(['tr']);
const kept = 'kept-table';

/** Markdown has no captions: the picture stays Markdown, `figure` around it and the caption are HTML. */
const figure: Handle = (state, node) => {
  const caption = node.children.filter(isHtmlElement).find(({ tagName }) => tagName === 'figcaption');
  const rest = state.toFlow(state.all({ ...node, children: node.children.filter((child) => child !== caption) }));
  if (!caption) return rest;
  if (rest.length === 0) return state.toFlow(state.all(caption));
  return [
    { type: 'html', value: '<figure>' },
    ...rest,
    { type: 'html', value: `<figcaption>${innerHtml(caption)}</figcaption>\n</figure>` },
  ];
};

const asHtml: Handle = (_, node) => ({
  type: 'html',
  value: rawHtml({ ...node, tagName: node.tagName === kept ? 'table' : node.tagName }),
});

const raised: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...state.all(node),
  { type: 'html', value: `</${node.tagName}>` },
];

/** How elements become Markdown that the usual handlers would lose. */
export const handlers: Record<string, Handle> = { figure, dl: asHtml, [kept]: asHtml, sup: raised, sub: raised };

/** Marks the tables that Markdown's own cannot hold, so that they stay HTML. */
export function keepTables() {
  return (tree: HtmlRoot): void => {
    for (const table of tree.children
      .filter(isHtmlElement)
      .flatMap((child) => (child.tagName === 'table' ? [child] : within(child, new Set(['table']))))) {
      if (!isPlainTable(table)) table.tagName = kept;
    }
  };
}

/** Heads in the first row and nowhere else, no spans, no blocks in cells. */
function isPlainTable(table: HtmlElement): boolean {
  const [head, ...rest] = within(table, rows).map((row) => within(row, cells));
  if (!head || rest.length === 0 || within(table, new Set(['caption', 'tfoot', 'table'])).length > 0) return false;
  const all = [head, ...rest].flat();
  return (
    head.every(({ tagName }) => tagName === 'th') &&
    rest.flat().every(({ tagName }) => tagName === 'td') &&
    rest.every((row) => row.length === head.length) &&
    all.every(
      (cell) => !('colSpan' in cell.properties) && !('rowSpan' in cell.properties) && within(cell, blocks).length === 0,
    )
  );
}
