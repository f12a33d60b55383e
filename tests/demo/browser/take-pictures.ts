import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { textsIn } from '#locales/texts.ts';
import { sharp } from '#src/photos/sharp.ts';
import { startDemoProcess } from '#tests/demo/demo-process.ts';
import { openBrowser } from './browser.ts';
import { PhoneOnPage } from './phone-on-page.ts';
import { takeReportPages } from './take-report-pages.ts';

/** Takes the pictures of the README from the demo itself, and pages of a report. */

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const desktop = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.5 };
const handheld = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

const opened = await openBrowser();
if ('missing' in opened) {
  console.error(`No pictures can be taken: ${opened.missing}.`);
  process.exit(1);
}
const { browser } = opened;
mkdirSync(folder, { recursive: true });
await takeStory(browser);
await takeTotals(browser);
await takeCalendar(browser);
await takeReportPages(`${folder}report.png`);
await browser.close();
console.log(`The pictures are in ${folder}`);

/** The three phones in the middle of the story: one entry approved, another waiting. */
async function takeStory(on: Browser): Promise<void> {
  const demo = await startDemoProcess({ DEFAULT_LOCALE: 'en' });
  const t = textsIn('en');
  const page = await on.newPage({ ...desktop, locale: 'en', colorScheme: 'light' });
  await page.goto(demo.address);
  const organizer = new PhoneOnPage(page, 'organizer');
  const moderator = new PhoneOnPage(page, 'moderator');
  const admin = new PhoneOnPage(page, 'admin');
  const report = async (title: string, cities: string, samples: number[]) => {
    await organizer.asked('title', t);
    await organizer.write(title);
    await organizer.asked('date', t);
    await organizer.write('26.02.2026');
    await organizer.asked('country', t);
    await organizer.write('Germany');
    const city = await organizer.asked('city', t);
    await organizer.write(cities);
    await organizer.tap(city, t('button-done'));
    await organizer.tap(await organizer.asked('category', t), t('category-commemoration'));
    await organizer.asked('photo', t);
    await organizer.sendSamples(samples);
    const count = t('photo-count', { stored: samples.length, most: 10 });
    await organizer.tap(count, t('button-done'));
    await organizer.tap(await organizer.asked('preview', t), t('button-submit'));
  };
  await organizer.start();
  await organizer.tap(/./, t('button-new'));
  await report('An evening of poetry and music', 'Stuttgart, Köln', [1, 5, 0]);
  await moderator.tap('No. 1', t('button-approve'));
  await organizer.see(/No\. 1 .* is approved/);
  await organizer.command('/new');
  await report('Candles by the river', 'Berlin', [3, 4]);
  await moderator.see('No. 2');
  await admin.start();
  await admin.see(/Hello/);
  await admin.command('/report');
  await admin.see('Total: 2 events in 1 country');
  await take(page, 'three-phones');
  await demo.end();
}

/** What the admin reads at the end of a whole campaign. */
async function takeTotals(on: Browser): Promise<void> {
  const demo = await startDemoProcess({ DEFAULT_LOCALE: 'en' });
  const page = await on.newPage({ ...desktop, locale: 'en', colorScheme: 'dark' });
  await page.goto(demo.address);
  await page.locator('.tool.play').click();
  await page.getByLabel('As fast as it goes').check();
  await page.locator('.play-panel .strong').click();
  await page.locator('.brand').click();
  await new PhoneOnPage(page, 'organizer').element
    .locator('.owner select')
    .first()
    .selectOption({ label: 'Sevda' });
  await new PhoneOnPage(page, 'admin').message(/Total: \d+ events/).waitFor({ timeout: 240_000 });
  await take(page, 'totals');
  await demo.end();
}

/** Choosing a day on a phone, in Azerbaijani. */
async function takeCalendar(on: Browser): Promise<void> {
  const demo = await startDemoProcess({ DEFAULT_LOCALE: 'az' });
  const t = textsIn('az');
  const page = await on.newPage({ ...handheld, locale: 'az', colorScheme: 'light' });
  await page.goto(demo.address);
  const organizer = new PhoneOnPage(page, 'organizer');
  await organizer.start();
  await organizer.tap(/./, t('button-new'));
  await organizer.asked('title', t);
  await organizer.write('Şeir və musiqi gecəsi');
  await organizer.asked('date', t);
  await take(page, 'calendar-on-a-phone');
  await demo.end();
}

async function take(page: Page, name: string): Promise<void> {
  // Words that pop up go by themselves, and pictures take a moment to come.
  for (const toast of await page.locator('.toast').all()) await toast.waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.mouse.move(0, 0);
  // With fewer colours, a third of the size: they are part of every clone.
  const picture = await page.screenshot();
  await sharp(picture).png({ palette: true, quality: 92, effort: 8 }).toFile(`${folder}${name}.png`);
  await page.close();
}
