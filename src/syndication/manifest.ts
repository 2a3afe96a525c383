import type { Site } from '../model/site.ts';
import { frontUrl, siteFileUrl } from '../model/url.ts';
import { colours } from './card/colours.ts';
import { icons } from './icons/draw-icon.ts';

/** The site as something one can put among one's apps. W3C Web Application Manifest. */
export function manifest({ title, description, language }: Site): Record<string, unknown> {
  return {
    id: frontUrl(),
    name: title,
    // Below an icon there is room for about twelve letters.
    short_name: title.length > 12 ? (/^\S{4,12}(?=\s)/.exec(title)?.[0] ?? title) : title,
    ...(description && { description }),
    lang: language,
    dir: 'ltr',
    start_url: frontUrl(),
    scope: frontUrl(),
    // An archive's addresses are worth seeing, and so is the way back.
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: icons.flatMap(({ file, size, purpose }) =>
      purpose ? [{ src: siteFileUrl(file), sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  };
}
