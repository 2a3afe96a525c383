import { siteFileUrl } from '../../model/url.ts';

/** Names the style sheet that shows a feed to somebody who opens it in a browser. */
export function feedStyle(): { stylesheets: { type: string; href: string }[] } {
  return { stylesheets: [{ type: 'text/css', href: siteFileUrl('/feeds.css') }] };
}
