import type { CDPSession, Page } from '@playwright/test';

/** Lighthouse's "slow 4G" on a middling telephone: 150 ms there and back, 1.6 Mbit/s, a fourth of this processor. */
const line = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 84_375, offline: false };
const processorSlowdown = 4;

/** Makes the line of a page as slow as a telephone's. */
export async function slowLine(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  return session;
}

/** Makes a page of a desk as slow as one on a telephone. */
export async function slowPhone(page: Page): Promise<CDPSession> {
  const session = await slowLine(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  return session;
}
