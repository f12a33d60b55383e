import type { Texts } from '#locales/texts.ts';
import { type TitleOutcome, titleLength } from '#src/domain/text/one-line.ts';

/** Says why a text cannot be the title, and what to do. */
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
