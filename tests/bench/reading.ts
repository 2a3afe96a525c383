import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium.ts';
import { slowPhone } from './slow-phone.ts';

/** What it costs to open a page with a thread on a slow phone and to read in it; milliseconds, unless it says otherwise. */
export interface Reading {
  /** Until something stands there, and until all is there and laid out. */
  firstPaint: number;
  ready: number;
  /** From a touch to the next picture, the slowest of ten. */
  touch: number;
  /** From a link to a comment anywhere to the picture of it, the middle of ten and the slowest. */
  jump: number;
  slowestJump: number;
  /** While it is scrolled: all that tasks took beyond 50 ms each, and the longest task. */
  blocked: number;
  longestTask: number;
  /** Megabytes of the process that shows the page. */
  memory: number;
  /** Of the processor, for the page's own thread: to open it, for the ten links, to scroll. */
  opening: number;
  jumping: number;
  scrolling: number;
}

const way = { distance: 20_000, speed: 4000 };

export async function readIn(url: string): Promise<Reading> {
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 }, hasTouch: true });
    const session = await slowPhone(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watchTasks);
    await page.goto(url, { timeout: 300_000 });
    const opened = await page.evaluate(readyAfter);
    const [toOpen, jumps] = [await busy(session), await page.evaluate(jumpAbout)];
    const [toJump, scrolled] = [await busy(session), await scroll(page, session)];
    const [toScroll, touch] = [await busy(session), await slowestTouch(page)];
    const memory = await memoryOfPage(browser);
    const cost = { opening: toOpen, jumping: toJump - toOpen, scrolling: toScroll - toJump };
    return { ...opened, ...jumps, ...scrolled, touch, memory, ...cost };
  } finally {
    await browser.close();
  }
}

/** What the page's own thread has had of the processor since it was opened, in milliseconds. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

function watchTasks(): void {
  const tasks: number[] = [];
  const touches: number[] = [];
  Object.assign(window, { tasks, touches });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  new PerformanceObserver((list) => touches.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'event',
    durationThreshold: 16,
  } as PerformanceObserverInit);
}

async function readyAfter(): Promise<Pick<Reading, 'firstPaint' | 'ready'>> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { firstPaint: paint?.startTime ?? NaN, ready: performance.now() };
}

/** Goes to comments all over the thread, as links to them do. */
async function jumpAbout(): Promise<Pick<Reading, 'jump' | 'slowestJump'>> {
  const anchors = Array.from(document.querySelectorAll('[id]'), ({ id }) => id).filter((id) => /^c\d+$/.test(id));
  const times: number[] = [];
  for (let time = 1; time <= 10; time++) {
    const began = performance.now();
    location.hash = `#${anchors[(time * 1597) % anchors.length]}`;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  times.sort((a, b) => a - b);
  return { jump: times[5]!, slowestJump: times.at(-1)! };
}

async function scroll(page: Page, session: CDPSession): Promise<Pick<Reading, 'blocked' | 'longestTask'>> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    (window as unknown as Watched).tasks.length = 0;
  });
  const { distance, speed } = way;
  await session.send('Input.synthesizeScrollGesture', {
    x: 200,
    y: 600,
    yDistance: -distance,
    speed,
    // The browser of the tests does not scroll by touch.
    gestureSourceType: 'mouse',
  });
  return page.evaluate(() => {
    const { tasks } = window as unknown as Watched;
    return { blocked: tasks.reduce((sum, task) => sum + task - 50, 0), longestTask: Math.max(0, ...tasks) };
  });
}

async function slowestTouch(page: Page): Promise<number> {
  await page.evaluate(() => ((window as unknown as Watched).touches.length = 0));
  for (let time = 0; time < 10; time++) {
    await page.touchscreen.tap(200, 300 + 20 * time);
    await page.waitForTimeout(100);
  }
  return page.evaluate(() => Math.max(0, ...(window as unknown as Watched).touches));
}

interface Watched {
  tasks: number[];
  touches: number[];
}

/** What the renderer alone holds, without what it shares with others; NaN where there is no /proc. */
async function memoryOfPage(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMegabytes(id));
  return Math.max(...sizes);
}

function privateMegabytes(process: number): number {
  try {
    const kilobytes = (readFileSync(`/proc/${process}/smaps_rollup`, 'utf8').match(/^Private.*?(\d+) kB$/gm) ?? []).map(
      (line) => Number(/(\d+) kB/.exec(line)?.[1]),
    );
    return kilobytes.reduce((sum, each) => sum + each, 0) / 1000;
  } catch {
    // Not Linux.
    return NaN;
  }
}
