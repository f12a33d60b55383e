import { az } from './az/az.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { ru } from './ru/ru.ts';
import { tr } from './tr/tr.ts';

/**
 * The languages the bot speaks, in the order in which they are offered; every text exists in each of them. Each is a
 * folder here and a file of texts in `locales`.
 */
export const languages = { az, ru, tr, en } as const satisfies Readonly<Record<string, Language>>;
