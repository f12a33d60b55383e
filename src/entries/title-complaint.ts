import type { Texts } from '#locales/texts.ts';
import { type TitleOutcome, titleLength } from '#src/domain/text/one-line.ts';

/** Why what was typed is no title, and what to do. */
export function titleComplaint(outcome: Exclude<TitleOutcome, { kind: 'title' }>, t: Texts): string {
  switch (outcome.kind) {
    case 'too-short':
      return t('title-too-short', { least: titleLength.least });
    case 'too-long':
      return t('title-too-long', { length: outcome.length, most: titleLength.most });
    case 'several-lines':
      return t('title-several-lines');
  }
}
