import type { DateLanguage } from './date-language.ts';
import { georgian } from './georgian.ts';
import { dutch, german, nordic } from './germanic.ts';
import { greek, kazakh, namesAlone, uzbek } from './others.ts';
import { french, italian, portuguese, romanian, spanish } from './romance.ts';
import { bulgarian, czech, polish, ukrainian } from './slavic.ts';

/** The languages in which dates are read besides those that the bot speaks. */
export const dateLanguages: readonly DateLanguage[] = [
  ...[german, dutch, nordic],
  ...[french, italian, spanish, portuguese, romanian],
  ...[ukrainian, polish, czech, bulgarian],
  ...[georgian, greek, kazakh, uzbek, namesAlone],
];
