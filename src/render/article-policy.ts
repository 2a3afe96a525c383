import { blocks, names, ofAnyElement, olderNames, unread, type Policy } from './policy.ts';

/** What the text of an article may contain, whether written as Markdown or as HTML. */
export const articlePolicy: Policy = {
  schema: {
    tagNames: names(
      'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure footer ' +
        'h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub ' +
        'summary sup table tbody td tfoot th thead time tr u ul var wbr',
    ),
    attributes: {
      ...ofAnyElement,
      a: ['href'],
      abbr: ['title'],
      dfn: ['title'],
      img: ['src', 'alt', 'title'],
      input: [['type', 'checkbox'], 'checked'],
      li: [['value', /^-?\d{1,6}$/]],
      ol: [['start', /^-?\d{1,6}$/], 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
      td: [
        ['colSpan', /^[1-9]\d?$/],
        ['rowSpan', /^[1-9]\d?$/],
        ['align', 'center', 'right'],
      ],
      th: [
        ['colSpan', /^[1-9]\d?$/],
        ['rowSpan', /^[1-9]\d?$/],
        ['align', 'center', 'right'],
        ['scope', 'col', 'row', 'colgroup', 'rowgroup'],
      ],
      time: ['dateTime'],
      // Where `src/render/notes.ts` found the call of a footnote; in a stranger's HTML it says no more than `[^1]` would.
      wbr: ['number'],
    },
    ancestors: {
      caption: ['table'],
      dd: ['dl'],
      dt: ['dl'],
      figcaption: ['figure'],
      li: ['ol', 'ul'],
      summary: ['details'],
      ...Object.fromEntries(names('tbody td tfoot th thead tr').map((name) => [name, ['table']])),
    },
    protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
    required: {},
    strip: unread,
    clobber: [],
    clobberPrefix: '',
    allowComments: false,
    allowDoctypes: false,
  },
  standIns: { ...blocks, ...olderNames },
};
