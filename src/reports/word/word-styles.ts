import {
  BorderStyle,
  type IPropertiesOptions,
  type IStylesOptions,
  type IThemeOptions,
  LineRuleType,
} from 'docx';
import type { Locale } from '#src/domain/locale.ts';
import { fontFamily } from '#src/photos/fonts.ts';
import { entryIndent, twips } from './page.ts';
import { wordLanguage } from './text-runs.ts';

/** Dark enough on white for small text, but for the rule. */
export const colours = { ink: '2B3138', grey: '5C6066', accent: '3F6B5B', rule: 'D9D5CC' };

/** Said with every distance of lines: LibreOffice would take it for exact and cut off photos. */
const lineRule = LineRuleType.AUTO;

/** Names of styles that Word does not bring along; whoever edits the document finds them in its list of styles. */
export const styles = {
  organization: 'CoverOrganization',
  coverTitle: 'CoverTitle',
  coverDays: 'CoverDays',
  coverPart: 'CoverPart',
  contact: 'CoverContact',
  contents: 'TOCHeading',
  details: 'EntryDetails',
  photos: 'Photos',
  figures: 'Figures',
  chart: 'Chart',
  cell: 'TableText',
  imprint: 'Imprint',
} as const;

/** Charts, too, take their colours and letters from the theme. */
export const theme: IThemeOptions = {
  name: 'Hesabat',
  colors: { dark2: colours.ink, light2: 'EBE8E1', accent1: colours.accent, accent2: '8C9A8E' },
  fonts: { headings: fontFamily, body: fontFamily },
};

/** The paragraph styles, with lengths in twentieths of a point and letters in half points. */
export function buildStyles(locale: Locale): IStylesOptions {
  const language = { value: wordLanguage(locale), bidirectional: 'ar-SA' };
  const font = { ascii: fontFamily, hAnsi: fontFamily, eastAsia: fontFamily, cs: fontFamily };
  const base = { basedOn: 'Normal', quickFormat: true };
  const indent = { left: twips(entryIndent) };
  return {
    default: {
      document: {
        run: { font, size: 21, color: colours.ink, language },
        paragraph: { spacing: { line: 264, lineRule } },
      },
      heading1: {
        run: { font, size: 48, bold: true, color: colours.ink },
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: { after: twips(5), line: 252, lineRule },
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colours.accent, space: 6 } },
        },
      },
      heading2: {
        run: { font, size: 23, bold: true, color: colours.ink },
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: { before: twips(5.5), after: twips(0.6), line: 252, lineRule },
        },
      },
    },
    paragraphStyles: [
      {
        ...base,
        id: styles.organization,
        name: 'Cover organization',
        run: { size: 26, color: colours.grey },
      },
      {
        ...base,
        id: styles.coverTitle,
        name: 'Cover title',
        run: { bold: true },
        paragraph: {
          spacing: { before: twips(62), after: twips(6), line: 247, lineRule },
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: colours.accent, space: 14 } },
        },
      },
      { ...base, id: styles.coverDays, name: 'Cover days', run: { size: 30, color: colours.grey } },
      {
        ...base,
        id: styles.coverPart,
        name: 'Cover part',
        run: { size: 30, bold: true, color: colours.accent },
        paragraph: { spacing: { after: twips(2) } },
      },
      { ...base, id: styles.contact, name: 'Cover contact', run: { size: 20, color: colours.grey } },
      {
        ...base,
        id: styles.contents,
        name: 'TOC Heading',
        run: { size: 48, bold: true },
        paragraph: { spacing: { after: twips(8), line: 252, lineRule } },
      },
      {
        ...base,
        id: 'TOC1',
        name: 'toc 1',
        run: { size: 23 },
        paragraph: { spacing: { after: twips(2.5) } },
      },
      {
        ...base,
        id: styles.details,
        name: 'Entry details',
        run: { size: 20, color: colours.grey },
        paragraph: { indent, keepLines: true },
      },
      {
        ...base,
        id: styles.photos,
        name: 'Photos',
        paragraph: { indent, spacing: { before: twips(2), line: 240, lineRule } },
      },
      {
        ...base,
        id: styles.figures,
        name: 'Figures',
        run: { size: 24, bold: true, color: colours.accent },
        paragraph: { keepLines: true, spacing: { before: twips(9), after: twips(3) } },
      },
      {
        ...base,
        id: styles.chart,
        name: 'Chart',
        paragraph: { spacing: { before: twips(2), line: 240, lineRule } },
      },
      {
        ...base,
        id: styles.cell,
        name: 'Table text',
        run: { size: 17 },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule } },
      },
      {
        ...base,
        id: styles.imprint,
        name: 'Imprint',
        run: { size: 17, color: colours.grey },
        paragraph: { keepLines: true, spacing: { before: 40 } },
      },
      { ...base, id: 'Header', name: 'header', run: { size: 16, color: colours.grey } },
      { ...base, id: 'Footer', name: 'footer', run: { size: 16, color: colours.grey } },
    ],
  };
}

/** Numbers of entries that begin anywhere: Word counts on by itself when one is added or removed. */
export function buildNumbering(lists: ReadonlyArray<{ reference: string; start: number }>) {
  return {
    config: lists.map(({ reference, start }) => ({
      reference,
      levels: [
        {
          ...{ level: 0, start, format: 'decimal', text: '%1.' },
          style: {
            run: { color: colours.accent },
            paragraph: { indent: { left: twips(entryIndent), hanging: twips(entryIndent) } },
          },
        },
      ],
    })),
  } satisfies IPropertiesOptions['numbering'];
}
