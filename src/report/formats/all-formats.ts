import type { ReportFormat } from '#src/domain/report/format.ts';
import { csv } from './csv/format.ts';
import { excel } from './excel/format.ts';
import type { Format } from './format.ts';
import { map } from './map/format.ts';
import { pdf } from './pdf/format.ts';
import { word } from './word/format.ts';

/** What each format of the report is. */
export const formats: Readonly<Record<ReportFormat, Format>> = { pdf, word, excel, csv, map };
