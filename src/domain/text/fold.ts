/**
 * Cyrillic as Azerbaijani would spell it in Latin, so that one name typed in both scripts meets in one key (the
 * letters of Azerbaijani, Ukrainian and Kazakh Cyrillic too), and the Latin letters that Unicode does not take
 * apart into a plain letter and its mark. й, ё, ї and ў have met their plain letters before.
 */
const latinLetters: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'ts' },
  ...{ ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ ә: 'e', ғ: 'g', ҝ: 'g', ө: 'o', ү: 'u', һ: 'h', ҹ: 'c', ј: 'y', қ: 'q', ң: 'n', ұ: 'u' },
  ...{ і: 'i', є: 'e', ґ: 'g' },
  ...{ ə: 'e', ǝ: 'e', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l' },
};

/** Accents, and the points and hamzas of Hebrew and Arabic, which are seldom typed. In scripts of India marks are vowels. */
const marksBesideLetters = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Arabic letters that Persian and Egyptian keyboards write otherwise. */
const arabicLetters: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' };

const apostrophes = /['’‘‛ʼʻʹ`´′＇]/gu;
const cyrillicConsonant = 'бвгджзклмнпрстфхцчшщҝғһҹқң';
const softVowel = new RegExp(`(?<=[${cyrillicConsonant}])[яю]`, 'gu');

/**
 * The strict key of a name: the same name gives the same key whatever its casing, diacritics, script, hyphens,
 * apostrophes, dots and spaces; different letters stay different. Words are parted by single spaces.
 */
export function foldName(text: string): string {
  return (
    text
      // Once before normalization, which turns ´ into a space, and once after it, for what it takes apart (ŉ).
      .replace(apostrophes, '')
      .normalize('NFKC')
      .replace(apostrophes, '')
      // Not toLocaleLowerCase: the key must not depend on the language. İ becomes i and a combining dot, which
      // goes with the other marks below.
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
      // U.S.A. is one word, St.Petersburg two.
      .replace(/(?<=(?<![\p{L}\p{M}])\p{L})\./gu, '')
      // Before the marks go: й without its breve would be и.
      .replaceAll('й', 'y')
      .normalize('NFD')
      .replace(marksBesideLetters, '')
      .normalize('NFC')
      .replace(/[ىیکة]/gu, (letter) => arabicLetters[letter] ?? letter)
      .replaceAll('дж', 'c')
      // Гянджа and Люксембург sound ə and ü there, not ya and yu.
      .replace(softVowel, (letter) => (letter === 'я' ? 'a' : 'u'))
      .replace(/[а-ԯəǝıßæœøđðþł]/gu, (letter) => latinLetters[letter] ?? letter)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** Sounds that the four languages and their transliterations write differently; the order matters. */
const soundalikes: readonly (readonly [RegExp, string])[] = [
  [/tsch|dzh|dj|zh|ch|j/g, 'c'],
  [/sch|sh|ts|tz/g, 's'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/[qg]/g, 'k'],
  [/ku(?=[aei])/g, 'kv'],
  [/e/g, 'a'],
  [/y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/(.)\1+/g, '$1'],
  // Almaniya, Almanya and Almania; Vyazma and Вязьма.
  [/(?<=[^aiou ])i(?=[aou])/g, ''],
];

/**
 * The loose key, for searching only: it also merges what sounds alike across the languages (q/k/g, x/kh/h, w/v,
 * c/j/ch, a/e, iya/ya/ia), so that Gəncə, Ганжа and Гянджа meet. Different names may share it.
 */
export function looseName(text: string): string {
  return loosenKey(foldName(text));
}

/** The loose key to a strict one, for those who have that already. */
export function loosenKey(key: string): string {
  return soundalikes.reduce((loose, [sound, letter]) => loose.replace(sound, letter), key);
}
