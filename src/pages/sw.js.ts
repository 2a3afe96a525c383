import type { APIRoute } from 'astro';
import { workerScript } from '../components/offline/worker-script.ts';
import { openLibrary } from '../library/library.ts';

/** The service worker stands at the root of the site, for it serves what lies below it. */
export const GET: APIRoute = async () =>
  new Response(workerScript(await openLibrary()), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
