/** Services whose comments a browser fetches into a page: what they fill, and what of it tells that they have. */
const services = [
  {
    name: 'Facebook',
    frame: '.fb-comments, iframe[src*="facebook.com/plugins/comments"]',
    /** Facebook's own element of 2010, whose name no selector can hold. */
    element: 'fb:comments',
    filled: '.fbFeedbackPost, .fbFeedbackContent, .UFIComment, ._3-8y, ._56q9',
  },
  {
    name: 'Disqus',
    frame: '#disqus_thread',
    element: undefined,
    filled:
      '#disqus_thread li, #disqus_thread article, #disqus_thread [class*="omment"], [id^="dsq-comment-"], #disqus-threadData',
  },
];

/** The services for whose comments a page held a frame, of which it was saved without them. */
export function servicesNotLoaded(document: Document): string[] {
  return services
    .filter(({ frame, element }) => {
      const isNamed = element !== undefined && document.getElementsByTagName(element).length > 0;
      return isNamed || document.querySelector(frame) !== null;
    })
    .filter(({ filled }) => document.querySelector(filled) === null)
    .map(({ name }) => name);
}
