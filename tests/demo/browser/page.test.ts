import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { type DemoProcess, startDemoProcess } from '#tests/demo/demo-process.ts';
import { wordsBefore } from '#tests/support/words-before.ts';
import { openBrowser } from './browser.ts';
import { PhoneOnPage } from './phone-on-page.ts';

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/campaign-totals.json', import.meta.url), 'utf8'),
) as { total: { events: number; countries: number } };

const opened = await openBrowser();
if ('missing' in opened) console.warn(`The tests of the demo's page are skipped: ${opened.missing}`);

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const ways = (['az', 'en'] as const).flatMap((language) =>
  (['desktop', 'phone'] as const).map((size) => ({ language, size })),
);
/** What moderators read. */
const inGroup = textsIn('en');

describe.skipIf('missing' in opened)('the page of the demo', () => {
  const { browser } = opened as { browser: Browser };
  let demo: DemoProcess;

  beforeAll(async () => {
    demo = await startDemoProcess({ DEFAULT_LOCALE: 'en' });
  });
  afterAll(async () => {
    await browser.close();
    await demo.end();
  });

  async function openPage(language: string, size: keyof typeof sizes) {
    const page = await browser.newPage({
      viewport: sizes[size],
      locale: language,
      hasTouch: size === 'phone',
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(60_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${message.text()} ${message.location().url}`);
    });
    await page.goto(demo.address);
    const phone = (name: 'organizer' | 'moderator' | 'admin') => new PhoneOnPage(page, name);
    return {
      page,
      problems,
      organizer: phone('organizer'),
      moderator: phone('moderator'),
      admin: phone('admin'),
    };
  }

  it('plays a campaign as fast as it goes: the admin reads the known totals', {
    timeout: 600_000,
  }, async () => {
    const { page, problems, admin } = await openPage('en', 'desktop');
    await page.locator('.tool.play').click();
    await page.getByLabel('As fast as it goes').check();
    await page.locator('.play-panel .strong').click();
    await page.locator('.tool.play.on').waitFor();
    await page.locator('.tool.play:not(.on)').waitFor({ timeout: 580_000 });
    expect(await page.locator('.play-panel').innerText()).toContain('104 / 104');
    const { events, countries } = expected.total;
    await admin.see(`Total: ${events} events in ${countries} countries`);
    // At this speed a message can be edited or deleted before the page has asked for its picture.
    expect(problems.filter((problem) => !/404 .*\/files\//.test(problem))).toEqual([]);
    await page.close();
  });

  it.each(ways)('tells the whole story by clicks, in $language on a $size', async ({ language, size }) => {
    const { page, problems, organizer, moderator, admin } = await openPage(language, size);
    const t = textsIn(language);
    const title = `${language} ${size}: poetry`;

    await organizer.becomeSomebodyNew(language);
    await organizer.start();
    await organizer.tap(/./, t('button-new'));
    await organizer.asked('title', t);
    await organizer.write(title);
    const date = await organizer.asked('date', t);
    // What is tapped while the bot is away is answered when it is back.
    if (size === 'phone') await page.locator('.tool.restart').click();
    await organizer.tap(
      date,
      wordsBefore((day) => t('button-yesterday', { day })),
    );
    await organizer.asked('country', t);
    await organizer.write('Almaniya');
    const city = await organizer.asked('city', t);
    await organizer.write('Stuttgart, Köln');
    await organizer.tap(city, t('button-done'));
    await organizer.tap(await organizer.asked('category', t), t('category-commemoration'));
    await organizer.asked('photo', t);
    await organizer.sendSamples([1, 5]);
    await organizer.tap(t('photo-count', { stored: 2, most: 10 }), t('button-done'));
    await organizer.tap(await organizer.asked('preview', t), t('button-submit'));
    await organizer.see(/(№|No\.) \d+/);

    await moderator.turnTo();
    await moderator.tap(title, inGroup('button-reject'));
    await moderator.reply('Two dates were mixed up');
    await moderator.tap(title, inGroup('button-undo'));
    await moderator.tap(title, inGroup('button-approve'));
    expect(await moderator.element.locator('.toast').innerText()).toMatch(/(№|No\.) \d+/);

    await organizer.turnTo();
    await organizer.see('Two dates were mixed up');
    await organizer.see(/✅ (№|No\.)|(№|No\.).*✅/);
    await admin.turnTo();
    const before = await admin.element.locator('.message').count();
    if (before === 0) await admin.start();
    await admin.write('/report en');
    await admin.see(/Total: \d+ events in \d+ countr/);
    expect(problems).toEqual([]);
    await page.close();
  });
});
