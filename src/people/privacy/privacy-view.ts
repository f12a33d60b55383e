import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { Texts } from '#locales/texts.ts';

const chapters = ['kept', 'seen', 'duration', 'telegram', 'yours'] as const;

/** What is stored of people, for how long, and who sees it: a bold head and a paragraph each. */
export function viewPrivacy(t: Texts): FormattedString {
  const paragraphs = chapters.map(
    (chapter) => fmt`${FormattedString.b(t(`privacy-head-${chapter}`))}\n${t(`privacy-text-${chapter}`)}`,
  );
  return FormattedString.join([fmt`${t('privacy-intro')}`, ...paragraphs], '\n\n');
}
