import { innerHtml, rawHtml } from './raw-html.ts';
import { isHtmlElement, within, type Handle, type HtmlElement, type HtmlRoot } from './types.ts';

const blocks = new Set('p ul ol dl div br img table blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(' '));
const cells = new Set(['td', 'th']);
const rows = new Set(['tr']);
/** Stands for HTML that stays as it is. */
const kept = 'kept-html';

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

const asHtml: Handle = (_, node) => ({ type: 'html', value: String(node.properties['html']) });

/**
 * Raised and lowered text is HTML around Markdown. A node `html` would end the paragraph that it stands in; what stands
 * in running text by a name of its own is a directive.
 */
const raised = ((state: Parameters<Handle>[0], node: HtmlElement) => ({
  type: 'textDirective',
  name: node.tagName,
  children: state.all(node),
})) as unknown as Handle;

/** How elements become Markdown that the usual handlers would lose. */
export const handlers: Record<string, Handle> = { figure, [kept]: asHtml, sup: raised, sub: raised };

/** Writes as HTML what Markdown cannot hold: lists of terms, tables but plain ones, code with links in it. */
export function keepHtml() {
  return (tree: HtmlRoot): void => {
    const found = new Set(['table', 'pre', 'dl']);
    // From the outside in, so that each is written before what it holds is.
    const elements = tree.children
      .filter(isHtmlElement)
      .flatMap((child) => [...(found.has(child.tagName) ? [child] : []), ...within(child, found)]);
    for (const element of elements) {
      const { tagName } = element;
      if ((tagName === 'table' && isPlainTable(element)) || (tagName === 'pre' && !hasLinks(element))) continue;
      element.properties = { html: rawHtml(element) };
      element.tagName = kept;
      element.children = [];
    }
  };
}

function hasLinks(element: HtmlElement): boolean {
  return within(element, new Set(['a'])).some(({ properties }) => 'href' in properties);
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
