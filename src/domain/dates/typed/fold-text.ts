const dashes = /[\u2010-\u2015\u2212~→…]|\.{2,}/g;
// Zero-width signs, directional marks and soft hyphens come along when a date is pasted from a chat.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const apostrophes = /['`´‘’ʼ′]/g;
/** Without the space it would be 1.2.3.4. */
const dottedDays = /(\d\.\d{1,2}\.) (?=\d{1,2}\.\d)/g;
const shortYear = /(?<= )['’](\d{2})$/;

/**
 * The text as the reading of dates compares it, so that "İYUN", "IYUN" and "ıyun" are one word:
 * - letters small and bare: ş is s, ü is u, й is и, both kinds of I are i, and ə is e, as it is written on
 *   keyboards that lack it (the Cyrillic look-alikes of ə included);
 * - no apostrophes, which only set off endings ("Şubat'tan"), but "Feb 26 '26" has a year; nothing invisible, and no
 *   º, which only sets off a number in Italian and Spanish;
 * - every dash and every row of dots a hyphen; an opening bracket ("26.02 (чт)"), a semicolon and a bar a comma;
 * - a comma between days in figures: "28.2., 1.3." for "28.2. 1.3.";
 * - every run of spaces one space, none at the ends; no full stops or exclamation marks after the last word.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[əǝә]/g, 'e')
    .replace(/ł/g, 'l')
    .replace(/[º°ª]/g, '')
    .replace(/\s+/g, ' ')
    .replace(shortYear, '20$1')
    .replace(apostrophes, '')
    .replace(/[. !]+$/, '')
    .replace(dashes, '-')
    .replace(/ ?\(([^()]*)\)/g, ',$1')
    .replace(/[;|]/g, ',')
    .replace(/@/g, ' at ')
    .replace(/\+/g, '&')
    .replace(dottedDays, '$1, ')
    .trimStart();
}
