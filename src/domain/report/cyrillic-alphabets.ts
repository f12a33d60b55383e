/** The Cyrillic letters that each language writes its words with. */
const alphabets: Readonly<Record<string, RegExp>> = {
  ru: /^[а-яё]*$/,
  uk: /^[а-щьюяґєії']*$/,
  be: /^[а-зй-шыьэюяёіў']*$/,
  bg: /^[а-ъьюя]*$/,
  sr: /^[а-ик-шђјљњћџ]*$/,
  mk: /^[а-ик-шѓѕјљњќџ]*$/,
  kk: /^[а-яёәғқңөұүһі]*$/,
  ky: /^[а-яёңөү]*$/,
  tg: /^[а-шъэюяёғӣқӯҳҷ]*$/,
  uz: /^[а-шъьэюяёўқғҳ]*$/,
  az: /^[а-шыәғҝјөүһҹэюя]*$/,
};

/** Which languages can have written these words, of those that write in Cyrillic; null where no word is in Cyrillic. */
export function fitAlphabets(words: readonly string[]): { fitting: string[]; others: string[] } | null {
  const letters = words
    .filter((word) => /^\p{Script=Cyrillic}/u.test(word))
    .join('')
    .toLowerCase();
  if (letters === '') return null;
  const known = Object.keys(alphabets);
  const fitting = known.filter((language) => alphabets[language]?.test(letters));
  return { fitting, others: known.filter((language) => !fitting.includes(language)) };
}
