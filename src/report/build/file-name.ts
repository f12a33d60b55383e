import { dayAt } from '#src/domain/dates/day.ts';
import type { MomentStyle } from '#src/domain/dates/format-moment.ts';

/** Phones and mail programs cut longer names, until two of them look the same. */
const longestSlug = 60;

/**
 * Letters that Unicode does not split into a Latin letter and a mark, and Cyrillic ones as they are mostly romanized.
 */
const latinLetters: Readonly<Record<string, string>> = {
  ...{ ə: 'e', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u' },
  ...{ ә: 'e', ғ: 'g', ҝ: 'g', ө: 'o', ү: 'u', һ: 'h', ҹ: 'c', ј: 'y', қ: 'q', ң: 'n', ұ: 'u' },
};

/**
 * What the files of a report are called, without what follows the last dot: `hesabat-anim-gunleri-az-2026-03-31`, with
 * the day of the moment in the campaign's zone. ASCII alone, since old programs garble anything else in an attachment's name; a title
 * without a letter that can be written so is left out.
 */
export function reportFileName(report: { campaignTitle: string; moment: Date } & MomentStyle): string {
  const day = dayAt(report.moment, report.timeZone);
  return ['hesabat', buildSlug(report.campaignTitle), report.locale, day].filter(Boolean).join('-');
}

/** The name of one of several files, with what is in it: `hesabat-anim-gunleri-az-2026-03-31-2-metbuat`. */
export function partFileName(name: string, number: number, content: string): string {
  return [name, number, buildSlug(content)].filter(Boolean).join('-');
}

/** The title in ASCII, shortened to whole words where possible. */
function buildSlug(title: string): string {
  const slug = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ`]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => latinLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : longestSlug);
}
