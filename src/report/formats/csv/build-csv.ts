import type { Report, ReportChapter, ReportCity, ReportEntry } from '#src/domain/report/report.ts';
import { reportedAnswers } from '#src/domain/report/reported-answers.ts';
import { asOneFile } from '#src/report/build/one-file.ts';
import { roundDegrees } from '#src/report/formats/degrees.ts';

type CsvCell = string | number | null;

/** What counts as one event: a city of an entry. */
interface CountedEvent {
  chapter: ReportChapter;
  entry: ReportEntry;
  city: ReportCity;
  /** Null where the gazetteer does not know the place. */
  at: { latitude: number; longitude: number } | null;
  /** The moment of the report. */
  moment: string;
}

/** Scripts rely on these names, their order and their codes: a new column goes to the end. */
const columns: Readonly<Record<string, (event: CountedEvent) => CsvCell>> = {
  entry_number: ({ entry }) => entry.number,
  category_id: ({ chapter }) => chapter.id,
  category_unit: ({ chapter }) => chapter.unit,
  category: ({ chapter }) => chapter.name,
  title: ({ entry }) => entry.title,
  title_language: ({ entry }) => entry.language,
  first_day: ({ entry }) => entry.days.first,
  last_day: ({ entry }) => entry.days.last,
  country_code: ({ entry }) => entry.country,
  country: ({ entry }) => entry.countryName,
  city_key: ({ city }) => city.key,
  city: ({ city }) => city.name,
  latitude: ({ at }) => at && roundDegrees(at.latitude),
  longitude: ({ at }) => at && roundDegrees(at.longitude),
  computed_at: ({ moment }) => moment,
  held_online: ({ entry }) => (entry.heldOnline === null ? 0 : 1),
  ...Object.fromEntries(
    reportedAnswers.map(({ question, column }) => [
      column,
      ({ entry }: CountedEvent) => entry.answers.find((answer) => answer.question === question)?.cell ?? null,
    ]),
  ),
};

/** Without it, Excel reads the file in an old encoding of the machine. */
const byteOrderMark = '\ufeff';

/** The report as CSV: a line per event, which is a city of an entry, so that counting lines gives the events. */
export function buildCsv(report: Report): string {
  const lines = listEvents(report).map((event) => buildLine(Object.values(columns).map((of) => of(event))));
  return byteOrderMark + buildLine(Object.keys(columns)) + lines.join('');
}

/** The CSV file of a report. */
export const buildCsvFile = asOneFile(buildCsv);

function listEvents({ chapters, places, moment }: Report): CountedEvent[] {
  const positions = new Map(places.map(({ country, key, at }) => [`${country}/${key}`, at]));
  return chapters.flatMap((chapter) =>
    chapter.entries.flatMap((entry) =>
      entry.cities.map((city) => {
        const at = positions.get(`${entry.country}/${city.key}`) ?? null;
        return { chapter, entry, city, at, moment };
      }),
    ),
  );
}

/** A line of RFC 4180, with its end. Numbers are no formulas, so a negative one stays as it is; null is empty. */
function buildLine(cells: readonly CsvCell[]): string {
  return `${cells.map(buildCell).join(',')}\r\n`;
}

function buildCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = makeHarmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may take for the beginning of a formula, also behind blanks and apostrophes. */
const formula = /^['\s\p{Cc}\p{Cf}]*[=+\-@]|^'*[\t\r\n]/u;

/**
 * Makes sure that no spreadsheet computes a text: one that begins like a formula, in full-width signs too, gets an
 * apostrophe in front. Taking one apostrophe away gives the text back, since a text that begins with apostrophes and
 * then like a formula gets one more.
 */
export function makeHarmless(text: string): string {
  return formula.test(text.normalize('NFKD')) ? `'${text}` : text;
}
