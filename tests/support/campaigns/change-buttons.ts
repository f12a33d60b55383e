import { textsIn } from '#locales/texts.ts';
import { answers } from '#src/domain/entries/answers/all-answers.ts';

const t = textsIn('en');

/** The buttons under a preview by which each answer can be changed. */
export const changeButtons = answers.map(({ name, sign }) => `${sign} ${t(`answer-${name}`)}`);
