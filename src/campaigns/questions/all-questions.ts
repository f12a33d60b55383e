import type { QuestionName } from '#src/campaigns/buttons.ts';
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
import { timeZone } from './time-zone.ts';

/** All questions, by the button that asks them. */
export const campaignQuestions: Readonly<Record<QuestionName, Question>> = {
  title,
  organization,
  contact,
  days,
  'time-zone': timeZone,
  logo,
  start,
  'category-add': categoryAdd,
  'category-name': categoryName,
  'country-add': countryAdd,
  'country-find': countryFind,
  'country-name': countryRename,
};
