import { type IRunOptions, TextRun } from 'docx';
import { type ScriptFont, scriptFonts } from './fonts.ts';
import { wordLanguage } from './language.ts';

/** Letters of one script, and what is no letter between them. */
const stretches = new RegExp(
  `(${scriptFonts
    .map(({ letters: { source } }) => `${source}(?:(?:${source}|\\P{L})*(?:${source}|\\p{M}))?`)
    .join('|')})`,
  'u',
);

interface Look extends IRunOptions {
  /** The language of the text (BCP 47) where it is not the document's. */
  spoken?: string | null;
}

/**
 * A text that somebody wrote, as runs of one script each. Word takes Georgian for Latin and would print it in a font
 * that lacks it, and it sets a run from right to left only where the run says so.
 */
export function buildTextRuns(text: string, { spoken = null, ...look }: Look = {}): TextRun[] {
  const build = (part: string, font: ScriptFont | undefined) =>
    new TextRun({ ...look, ...describeScript(font, spoken), text: part });
  const first = scriptFonts.find(({ letters }) => letters.test(/\p{L}/u.exec(text)?.[0] ?? ''));
  // A text that begins from right to left is read so as a whole, with the names in Latin letters within it.
  if (first?.isRightToLeft) return [build(text, first)];
  return text
    .split(stretches)
    .filter((part) => part !== '')
    .map((part) =>
      build(
        part,
        scriptFonts.find(({ letters }) => letters.test(part)),
      ),
    );
}

function describeScript(font: ScriptFont | undefined, spoken: string | null): IRunOptions {
  const tag = spoken ?? font?.language;
  const value = tag && wordLanguage(tag);
  const language = value
    ? { language: font?.isRightToLeft ? { value, bidirectional: value } : { value } }
    : {};
  if (!font) return language;
  const { family, isRightToLeft } = font;
  return { ...language, font: { ascii: family, hAnsi: family, cs: family }, rightToLeft: isRightToLeft };
}
