import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getCurrentCampaign, listCategories } from '#db/queries/campaigns/campaigns.ts';
import { readReportFacts } from '#db/queries/report/facts.ts';
import { textsIn } from '#locales/texts.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import { buildTotalsCardSvg } from '#src/pictures/totals/card.ts';
import { composeTotalsCard } from '#src/pictures/totals/compose-card.ts';
import { figuresInWords } from '#src/report/document/figures-in-words.ts';
import { buildCsv } from '#src/report/formats/csv/build-csv.ts';
import { renderWorkbook } from '#src/report/formats/excel/render-workbook.ts';
import { buildGeoJson } from '#src/report/formats/map/build-geojson.ts';
import { buildPdf } from '#src/report/formats/pdf/build-pdf.ts';
import { buildWord } from '#src/report/formats/word/build-word.ts';
import { readBoxes } from '#tests/pictures/totals/read-boxes.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { randomEntries, recountEntries, saveEntries } from '#tests/support/reports/random-campaign.ts';
import { readCsv } from './formats/csv/read-csv.ts';
import { readWorkbook } from './formats/excel/read-workbook.ts';
import { readPdf } from './formats/pdf/read-pdf.ts';
import { readWord } from './formats/word/read-word.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  await ensureCampaign(database.db);
});

afterAll(() => database.remove());

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort((one, other) => one - other);

/** Without what a line break leaves, which is a matter of the page. */
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

it('whatever is in a campaign, a plain recount of it is what every output says', async () => {
  const { db } = database;
  const campaign = await getCurrentCampaign(db);
  const categories = await listCategories(db, campaign.id);
  const categoryIds = categories.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(randomEntries, fc.constantFrom(...locales), async (reported, locale) => {
      await saveEntries(db, { campaignId: campaign.id, categoryIds }, reported);
      const { total, ofCategory, ofCountry } = recountEntries(reported);
      const facts = await readReportFacts(db, campaign.id, { timeZone: 'UTC' });
      const report = buildReport(facts, locale);
      const t = textsIn(locale);
      const figures = figuresInWords(total, 'event', t);
      const ofChapters = categories.map((_, index) => ofCategory.get(index)?.events ?? 0);

      const [pdf, word] = await Promise.all([buildFiles(buildPdf, report), buildFiles(buildWord, report)]);
      const printed = inOneLine((await readPdf(pdf.files[0]?.bytes ?? Buffer.of())).text);
      expect(printed).toContain(figures);
      const written = readWord(word.files[0]?.bytes ?? Buffer.of());
      expect(inOneLine(written.textsIn('Lead').join(' '))).toContain(figures);

      const { sheets } = readWorkbook(await renderWorkbook(report));
      expect(sheets.at(-1)?.rows.at(-1)?.slice(1)).toEqual([total.entries, total.events, total.countries]);
      const byCountry = sheets[2]?.rows.slice(1, 1 + ofCountry.size) ?? [];
      expect(new Map(byCountry.map((row) => [row[0], row[3]]))).toEqual(
        new Map([...ofCountry].map(([code, { events }]) => [code, events])),
      );

      expect(readCsv(buildCsv(report)).length).toBe(1 + total.events);
      const map = JSON.parse(buildGeoJson(report)) as { features: Array<{ properties: { events: number } }> };
      expect(map.features.reduce((sum, { properties }) => sum + properties.events, 0)).toBe(total.events);

      const card = buildTotalsCardSvg(
        composeTotalsCard(facts.totals, campaign, categories, { locale, timeZone: 'UTC' }),
      );
      const shown = readBoxes(card).texts.map(({ text }) => text);
      for (const figure of [total.events, total.countries]) expect(shown).toContain(String(figure));
      expect(shown.flatMap(numbersIn)).toEqual(expect.arrayContaining(ofChapters));
    }),
    { numRuns: 8 },
  );
});
