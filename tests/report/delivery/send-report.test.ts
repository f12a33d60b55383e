import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { textsIn } from '#locales/texts.ts';
import { languageNames } from '#src/domain/locale.ts';
import { type ReportFormat, reportFormats } from '#src/domain/report/format.ts';
import { formats } from '#src/report/formats/all-formats.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reuseStage, type Stage, shareStage } from '#tests/support/stage.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const emptyStage = reuseStage();

const t = textsIn('en');
const total = 'Total: 3 events in 2 countries';

async function approve(stage: Stage, about: Parameters<typeof receiveEntry>[2]): Promise<number> {
  const { card, number, id } = await receiveEntry(stage, stage.aysel, about);
  await stage.kamran.tap(card, 'Approve');
  await stage.group.expectMessage(
    ({ shown }) => shown.startsWith(`No. ${number}\n`) && /Approved/.test(shown),
  );
  return id;
}

async function approveSome(stage: Stage): Promise<void> {
  await approve(stage, { country: 'DE', cities: ['Stuttgart', 'Köln'], photos: 2 });
  await approve(stage, { country: 'TR', cities: ['Ankara'], title: '=A night; of "poetry"' });
}

const isFile = (message: Message) => message.document !== undefined;

/** The report that comes for a tap, and the message that told how far it was. */
async function ask(stage: Stage, label: string) {
  const { leyla } = stage;
  const chat = stage.chatOf(leyla);
  const totals = await chat.expectMessage(({ buttons }) => buttons.includes(t('button-report-pdf')));
  const after = chat.messages.at(-1);
  await leyla.tap(totals, label);
  const file = await chat.expectMessage(isFile, { after });
  const promise = await chat.expectMessage(
    ({ id, shown }) => id > (after?.id ?? 0) && shown.startsWith('✅'),
  );
  await untilJobsDone(stage);
  return { file, promise };
}

/** A report of one approved entry that was counted, and is not built before `release` is called. */
async function askAndHold() {
  const stage = await emptyStage();
  const entryId = await approve(stage, {});
  const phone = phoneOf(stage, stage.leyla);
  const totals = await phone.write('/report', 'Total: 1 event');
  const released = Promise.withResolvers<void>();
  const holding = stage.database.sql.begin(async (tx) => {
    await tx`lock table report_files in access exclusive mode`;
    await released.promise;
  });
  const release = () => {
    released.resolve();
    return holding;
  };
  onTestFinished(async () => void (await release()));
  await stage.leyla.tap(totals, t('button-report-csv'));
  await untilWaiting(stage.db);
  return { stage, entryId, phone, totals, release };
}

/** So many approved entries that a PDF of them is several files. */
async function approveTooManyForOneFile(stage: Stage) {
  const { leyla, database } = stage;
  const { id } = await receiveEntry(stage, stage.aysel, {});
  const approveCopies = (first: number, last: number) => database.sql`
    with copied as (
      insert into entries (campaign_id, status, number, title, first_day, last_day, country, category_id, submitted_at)
      select campaign_id, 'approved', number, title, first_day, last_day, country, category_id, submitted_at
      from (select campaign_id, title, first_day, last_day, country, category_id, submitted_at from entries where id = ${id}) as entry,
        generate_series(${first}::int, ${last}::int) as number
      returning id
    )
    insert into entry_cities (entry_id, name, key) select id, 'Ulm', 'ulm' from copied`;
  await approveCopies(2, 1600);
  const phone = phoneOf(stage, leyla);
  const totals = await phone.write('/report', 'Total: 1,599 events');
  return { phone, totals, approveCopies, files: () => phone.chat.botMessages.filter(isFile) };
}

describe('the report of a campaign as a file', () => {
  const shared = shareStage();

  beforeAll(async () => {
    await approveSome(shared.stage);
    await phoneOf(shared.stage, shared.stage.leyla).write('/report', total);
  });

  const files: Readonly<Record<ReportFormat, { begins: string; ends: string }>> = {
    pdf: { begins: '%PDF-', ends: '.pdf' },
    word: { begins: 'PK', ends: '.docx' },
    excel: { begins: 'PK', ends: '.xlsx' },
    csv: { begins: '\uFEFF', ends: '.csv' },
    map: { begins: '{', ends: '.geojson' },
  };

  it.each(reportFormats)('comes as %s, by its proper name', async (format) => {
    const { begins, ends } = files[format];
    const { file, promise } = await ask(shared.stage, t(formats[format].button));
    expect(
      Buffer.from(file.bytes ?? [])
        .toString('utf8')
        .startsWith(begins),
    ).toBe(true);
    expect(file.document?.file_name).toMatch(/^hesabat-our-campaign-en-\d{4}-\d\d-\d\d\./);
    expect(file.document?.file_name?.endsWith(ends)).toBe(true);
    expect(file.caption).toMatch(/^Our campaign\nApproved entries only, as of .* \(UTC\)\.$/);
    expect(promise.shown).toContain(t(formats[format].name));
    expect(promise.id).toBeLessThan(file.id);
  });

  it('asked for once more is the very same file, and nothing is built for it', async () => {
    const { stage } = shared;
    const first = await ask(stage, t('button-report-csv'));
    const second = await ask(stage, t('button-report-csv'));
    expect(second.file.document?.file_unique_id).toBe(first.file.document?.file_unique_id);
    expect(second.file.id).not.toBe(first.file.id);
  });

  it('asked for once more says of which moment it is, as the file itself does', async () => {
    const { stage } = shared;
    await ask(stage, t('button-report-csv'));
    await stage.database.sql`update report_files set counted_at = '2026-02-26 14:05Z'`;
    const { file } = await ask(stage, t('button-report-csv'));
    expect(file.caption).toContain('as of 26 February 2026, 14:05 (UTC)');
  });

  it('leaves nothing behind on the disk', async () => {
    await ask(shared.stage, t('button-report-csv'));
    expect(await readdir(join(shared.stage.dataDir, 'reports'))).toEqual([]);
  });
});

describe('a report that is asked for', () => {
  it('again after a decision is another one', async () => {
    const stage = await emptyStage();
    await approve(stage, { cities: ['Ulm'] });
    await phoneOf(stage, stage.leyla).write('/report', 'Total: 1 event');
    const first = await ask(stage, t('button-report-csv'));
    await approve(stage, { cities: ['Bonn'] });
    const second = await ask(stage, t('button-report-csv'));
    const rows = ({ file }: typeof first) =>
      Buffer.from(file.bytes ?? [])
        .toString('utf8')
        .trim()
        .split('\r\n');
    expect(rows(first).length).toBe(2);
    expect(rows(second).length).toBe(3);
  });

  it('of which Telegram has forgotten the file, is built once more', async () => {
    const stage = await emptyStage();
    await approve(stage, {});
    await phoneOf(stage, stage.leyla).write('/report', 'Total: 1 event');
    await ask(stage, t('button-report-csv'));
    await stage.database.sql`update report_files set file_id = 'BQACAgIAAxkBAAIBT2'`;
    const { file } = await ask(stage, t('button-report-csv'));
    expect(file.bytes?.length).toBeGreaterThan(0);
  });

  it('that Telegram did not take is said not to be there, and comes with the next attempt', async () => {
    const stage = await emptyStage();
    await approve(stage, {});
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/report', 'Total: 1 event');
    stage.telegram.faults.add({ kind: 'server-error', method: 'sendDocument' });
    const asked = ask(stage, t('button-report-csv'));
    await phone.chat.expectMessage(({ shown }) => shown.startsWith('⚠️'));
    const { file } = await asked;
    expect(file.bytes?.length).toBeGreaterThan(0);
    expect(await readdir(join(stage.dataDir, 'reports'))).toEqual([]);
  });

  it('in several files tells the same in each, also when something is approved meanwhile', async () => {
    const stage = await emptyStage();
    const { phone, totals, approveCopies, files } = await approveTooManyForOneFile(stage);
    await stage.leyla.tap(totals, t('button-report-pdf'));
    await stage.telegram.until(() => files().length > 0, { timeoutMs: 60_000 });
    await approveCopies(1601, 1602);
    await phone.chat.expectMessage(/^✅/, { timeoutMs: 60_000 });
    const captions = files().map(({ caption }) => caption?.split('\n'));
    expect(captions.length).toBeGreaterThan(1);
    expect(captions.map((lines) => lines?.[1])).toEqual(
      captions.map((_, index) => `File ${index + 1} of ${captions.length}`),
    );
    expect(new Set(captions.map((lines) => lines?.[2])).size).toBe(1);
  });

  it('in several files goes on with the one that failed, and repeats none', async () => {
    const stage = await emptyStage();
    const { phone, totals, files } = await approveTooManyForOneFile(stage);
    stage.telegram.faults.add({ kind: 'server-error', method: 'sendDocument', skip: 1 });
    await stage.leyla.tap(totals, t('button-report-pdf'));
    await phone.chat.expectMessage(/^⚠️/, { timeoutMs: 60_000 });
    expect(files()).toHaveLength(1);
    await phone.chat.expectMessage(/^✅/, { timeoutMs: 60_000 });
    const captions = files().map(({ caption }) => caption?.split('\n')[1]);
    expect(captions.length).toBeGreaterThan(1);
    expect(captions).toEqual(captions.map((_, index) => `File ${index + 1} of ${captions.length}`));
    await untilJobsDone(stage);
    expect(await readdir(join(stage.dataDir, 'reports'))).toEqual([]);
  });

  it('by impatient taps comes once, and each tap is told that it comes', async () => {
    const { stage, phone, totals, release } = await askAndHold();
    for (const _ of [1, 2]) {
      const tap = await stage.leyla.tap(totals, t('button-report-csv'));
      expect((await tap.answer).text).toBe('⏳ Already on its way: CSV, English');
    }
    const other = await stage.leyla.tap(totals, t('button-report-map'));
    expect((await other.answer).text).toBeUndefined();
    await release();
    await untilJobsDone(stage);
    const names = phone.chat.botMessages.filter(isFile).map(({ document }) => document?.file_name);
    expect(names.map((name) => name?.split('.')[1])).toEqual(['csv', 'geojson']);
  });

  it('tells nothing of what was withdrawn while it was being built', async () => {
    const { stage, entryId, phone, release } = await askAndHold();
    const withdrawn = await withdrawEntry(stage.db, { entryId, personId: stage.aysel.id });
    expect(withdrawn).toBe(true);
    await release();
    const file = await phone.chat.expectMessage(isFile);
    const rows = Buffer.from(file.bytes ?? [])
      .toString('utf8')
      .trim()
      .split('\r\n');
    expect(rows.length).toBe(1);
    await untilJobsDone(stage);
    expect(phone.chat.botMessages.filter(isFile).length).toBe(1);
  });

  it('by a tap that is delivered twice comes once', async () => {
    const stage = await emptyStage();
    await approve(stage, {});
    await phoneOf(stage, stage.leyla).write('/report', 'Total: 1 event');
    await ask(stage, t('button-report-csv'));
    await deliverAgain(stage);
    await untilJobsDone(stage);
    expect(stage.chatOf(stage.leyla).botMessages.filter(isFile).length).toBe(1);
  });

  it('comes in the language that was chosen for the totals', async () => {
    const stage = await emptyStage();
    await approveSome(stage);
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/report', total);
    await phone.tap(t('button-language'), ({ buttons }) => buttons.includes(languageNames.az));
    await phone.tap(languageNames.az, 'Cəmi: 2 ölkədə 3 tədbir');
    const { file, promise } = await ask(stage, t('button-report-csv'));
    expect(file.document?.file_name).toMatch(/-az-/);
    expect(promise.shown).toContain(languageNames.az);
    expect(Buffer.from(file.bytes ?? []).toString('utf8')).toContain('Almaniya');
  });
});

describe('the totals', () => {
  it('by country name the one with the most events first', async () => {
    const stage = await emptyStage();
    await approveSome(stage);
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/report', total);
    await stage.leyla.tap(phone.chat, t('button-report-countries'));
    const countries = await phone.chat.expectMessage(/^By country/);
    expect(countries.shown).toBe('By country\n🇩🇪 Germany: 2 events\n🇹🇷 Türkiye: 1 event');
  });

  it('and every file are for admins alone, asked anew at every tap', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.rauf);
    await phone.write('/start', 'Hello');
    for (const action of ['', 'countries', 'languages', ...reportFormats]) {
      expect(await phone.forge(`report:1:en:${action}`)).toContain('Only the committee’s admins');
    }
    await untilJobsDone(stage);
    expect(phone.chat.botMessages.some(isFile)).toBe(false);
  });
});
