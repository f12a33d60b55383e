import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { Texts } from '#locales/texts.ts';
import { formatMomentWithZone } from '#src/domain/dates/format-moment.ts';
import { type Locale, languageNames } from '#src/domain/locale.ts';
import type { ReportFormat } from '#src/domain/report/format.ts';
import type { Report } from '#src/domain/report/report.ts';
import { formats } from '#src/report/formats/all-formats.ts';

/** The caption of a file of a report: the campaign, which of how many files it is, and when it was counted. */
export function viewReportCaption(
  { title, moment, timeZone }: Pick<Report, 'title' | 'moment' | 'timeZone'>,
  { part, parts }: { part: number; parts: number },
  { t, locale }: { t: Texts; locale: Locale },
): FormattedString {
  const lines = [
    fmt`${FormattedString.b(title)}`,
    ...(parts > 1 ? [t('report-file-part', { part, parts })] : []),
    t('report-moment', { moment: formatMomentWithZone(new Date(moment), { locale, timeZone }) }),
  ];
  return FormattedString.join(lines, '\n');
}

/** What was asked for, in words: "PDF, Azərbaycanca". */
export function whatIsAsked({ format, locale }: { format: ReportFormat; locale: Locale }, t: Texts): string {
  return t('report-what', { format: t(formats[format].name), language: languageNames[locale] });
}
