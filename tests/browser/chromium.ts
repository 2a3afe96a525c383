import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Every name but this machine's own fails to resolve, so nothing a page or the browser asks for leaves the machine. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const systemPaths = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium'];

/**
 * Finds a browser for tests: Playwright's own, else the system's Chromium or Chrome, else the one
 * that `@sparticuz/chromium` ships inside its npm package (Linux on x64 only).
 * @throws Error naming the remedy if there is none
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const own = chromium.executablePath();
  if (existsSync(own)) return { args: offline };
  const executablePath = systemChromium() ?? (await packagedChromium());
  // Chromium refuses to run as root with its sandbox; Playwright passes --no-sandbox unless told otherwise.
  return { executablePath, args: [...offline, '--font-render-hinting=none'], env: browserEnvironment(executablePath) };
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => systemNames.map((name) => join(folder, name)));
  return [...candidates, ...systemPaths].find((path) => existsSync(path) && runs(path));
}

/** Unpacks to a folder of the project, for the package's own choice, the shared temporary folder, is open to everybody. */
async function packagedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(missing);
  const cache = join(import.meta.dirname, '../../.cache');
  const home = join(cache, 'chromium');
  const executable = join(home, 'chromium');
  if (existsSync(executable)) return executable;

  mkdirSync(cache, { recursive: true });
  const half = mkdtempSync(join(cache, 'chromium-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = half;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    await inflate(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  // Two test runs may unpack at once: whole or not at all, and the first one stays.
  try {
    renameSync(half, home);
  } catch (error) {
    if (!existsSync(executable)) throw error;
    rmSync(half, { recursive: true });
  }
  return executable;
}

/** Lends the packaged browser its own libraries and fonts where the system lacks them. */
function browserEnvironment(executable: string): Record<string, string> {
  const env = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => !!pair[1]));
  const home = join(executable, '..');
  if (!existsSync('/etc/fonts') && existsSync(join(home, 'fonts'))) env['FONTCONFIG_PATH'] = join(home, 'fonts');
  if (existsSync(join(home, 'al2023')) && !runs(executable)) env['LD_LIBRARY_PATH'] = join(home, 'al2023/lib');
  return env;
}

function runs(executable: string): boolean {
  return spawnSync(executable, ['--version'], { timeout: 20_000 }).status === 0;
}

const missing = [
  'No browser for the tests was found.',
  '  Looked for Playwright’s own Chromium, then for chromium and google-chrome on the PATH.',
  '  Install one of them: `npx playwright install chromium`, or your system’s package `chromium`.',
].join('\n');
