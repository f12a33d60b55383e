import { countryFind } from './country-find.ts';
import { days } from './days.ts';
import { logo } from './logo.ts';
import {
  categoryAdd,
  categoryName,
  contact,
  countryAdd,
  countryRename,
  organization,
  start,
  title,
} from './names.ts';
import type { Question } from './question.ts';

/** All questions, by the action of the button that asks them. */
export const campaignQuestions: ReadonlyMap<string, Question> = new Map<string, Question>([
  ['title', title],
  ['organization', organization],
  ['contact', contact],
  ['days', days],
  ['logo', logo],
  ['category-add', categoryAdd],
  ['category-name', categoryName],
  ['country-add', countryAdd],
  ['country-find', countryFind],
  ['country-name', countryRename],
  ['start', start],
]);
