import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, icons, type Icon } from '../syndication/icons/draw-icon.ts';

/** The lamp in the sizes that browsers and devices ask for. */
export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.file }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(new Uint8Array(await drawIcon(icon)), {
    headers: { 'content-type': icon.file.endsWith('.ico') ? 'image/x-icon' : 'image/png' },
  });
