import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Where Chromium and its siblings are usually found; CHROMIUM names another place. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a browser that nobody sees, or tells in a sentence what is missing. */
export async function openBrowser(): Promise<{ browser: Browser } | { missing: string }> {
  const playwright = await import('playwright-core').catch(() => null);
  if (!playwright) return { missing: 'playwright-core is not installed: run "npm ci"' };
  const executablePath = [process.env.CHROMIUM ?? '', ...usualPlaces].find(existsSync);
  if (!executablePath) {
    return {
      missing: 'no Chromium was found: install it (Debian: apt-get install chromium), or name it in CHROMIUM',
    };
  }
  return { browser: await playwright.chromium.launch({ executablePath, args: options }) };
}
