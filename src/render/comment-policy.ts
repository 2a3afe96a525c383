import { blocks, names, ofAnyElement, olderNames, standFor, unread, type Policy } from './policy.ts';

/** What a comment in HTML may contain: what people write to each other, and nothing that could pass for the page. */
export const commentPolicy: Policy = {
  schema: {
    tagNames: names(
      'a b blockquote br cite code del div em footer hr i ins li ol p pre q s small span strong sub sup u ul',
    ),
    attributes: { ...ofAnyElement, a: ['href'], ol: [['start', /^-?\d{1,6}$/]] },
    ancestors: { li: ['ol', 'ul'], footer: ['blockquote'] },
    protocols: { href: ['http', 'https', 'mailto'] },
    required: {},
    strip: unread,
    clobber: [],
    clobberPrefix: '',
    allowComments: false,
    allowDoctypes: false,
  },
  standIns: {
    ...blocks,
    ...olderNames,
    ...standFor('div', 'caption dd details dl dt figcaption figure summary table tbody tfoot thead'),
    ...standFor('code', 'kbd samp'),
  },
};
