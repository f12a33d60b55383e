import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Locale } from '#src/domain/locale.ts';
import { fontFamily } from '#src/photos/text/fonts.ts';
import { wordLanguage } from './language.ts';
import { colours, styles } from './look.ts';
import { entryIndent, textWidth, twips } from './page.ts';

/** Without `lineRule`, LibreOffice takes the distance of lines for exact, and cuts off photos. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** In millimetres. */
const ruleLength = 22;

const bold = true;
const { ink, grey, accent } = colours;
const indent = { left: twips(entryIndent) };

/** Lengths are in twentieths of a point, letters in half points, lines in 240ths. */
const own: Readonly<Record<(typeof styles)[keyof typeof styles], Omit<IParagraphStyleOptions, 'id'>>> = {
  [styles.organization]: { run: { size: 26, color: grey }, paragraph: { spacing: { before: twips(4) } } },
  [styles.coverWord]: {
    run: { size: 26, bold, color: accent, characterSpacing: 24 },
    paragraph: { keepNext: true, spacing: { before: twips(12) } },
  },
  [styles.coverTitle]: { run: { bold }, paragraph: { spacing: { before: twips(4), ...lines(252) } } },
  [styles.rule]: {
    run: { size: 8 },
    paragraph: {
      keepNext: true,
      indent: { right: twips(textWidth - ruleLength) },
      spacing: { before: twips(4), after: twips(5), ...lines(240) },
      border: { bottom: { style: BorderStyle.SINGLE, size: 14, color: accent, space: 1 } },
    },
  },
  [styles.coverDays]: { run: { size: 26 }, paragraph: { spacing: { before: twips(3) } } },
  [styles.coverPart]: { run: { size: 30 }, paragraph: { spacing: { before: twips(3) } } },
  [styles.contact]: { run: { size: 20, color: grey } },
  [styles.contents]: heading(44, 7),
  [styles.entry]: {
    run: { size: 23, bold },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: 1,
      spacing: { before: twips(5.5), after: twips(0.6), ...lines(252) },
    },
  },
  [styles.details]: { run: { size: 19, color: grey }, paragraph: { indent, keepLines: true } },
  [styles.photos]: {
    // A row that fills the column may be a hair wider than it, and would be broken.
    paragraph: { indent: { ...indent, right: -twips(2) }, spacing: { before: twips(2), ...lines(240) } },
  },
  [styles.figures]: {
    run: { size: 26, bold },
    paragraph: {
      keepLines: true,
      spacing: { before: twips(9), after: twips(3) },
      border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 14 } },
    },
  },
  [styles.lead]: { run: { size: 23 }, paragraph: { spacing: { after: twips(2) } } },
  [styles.chartLabel]: { run: { size: 18, color: grey }, paragraph: { keepNext: true } },
  [styles.picture]: { paragraph: { spacing: lines(240) } },
  [styles.cell]: { run: { size: 17 }, paragraph: { spacing: { before: 22, after: 22, ...lines(240) } } },
  [styles.imprint]: {
    run: { size: 17, color: grey },
    paragraph: { keepLines: true, spacing: { before: twips(1) } },
  },
};

/** The style of a heading, with `after` millimetres below its rule. */
function heading(size: number, after: number): Omit<IParagraphStyleOptions, 'id'> {
  return {
    run: { size, bold, color: ink },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { after: twips(after), ...lines(252) },
      border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: accent, space: 8 } },
    },
  };
}

/** All paragraph styles of a document in this language. */
export function buildStyles(locale: Locale): IStylesOptions {
  const font = { ascii: fontFamily, hAnsi: fontFamily, eastAsia: fontFamily, cs: fontFamily };
  const base = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: {
          font,
          size: 20,
          color: ink,
          language: { value: wordLanguage(locale), bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: lines(264) },
      },
      heading1: heading(44, 4),
      heading2: {
        run: { size: 26, bold, color: ink },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(8), after: twips(2) } },
      },
    },
    paragraphStyles: [
      ...Object.entries(own).map(([id, style]) => ({ ...base, id, name: nameStyle(id), ...style })),
      { ...base, id: 'TOC1', name: 'toc 1', run: { size: 23 }, paragraph: { spacing: { before: twips(3) } } },
      { ...base, id: 'TOC2', name: 'toc 2', paragraph: { indent, spacing: { before: twips(1) } } },
      {
        ...base,
        id: 'Header',
        name: 'header',
        run: { size: 16, color: grey },
        paragraph: { spacing: { after: twips(3) } },
      },
      { ...base, id: 'Footer', name: 'footer', run: { size: 17, color: grey } },
    ],
  };
}

/** The name that Word shows in its list of styles: "Entry title". */
function nameStyle(id: string): string {
  return id.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
