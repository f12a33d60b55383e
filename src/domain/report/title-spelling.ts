/** The words of a title as they were typed, with the likenesses of letters put right. */
export function listWords(title: string): string[] {
  const spelled = title
    .normalize('NFC')
    // On keyboards without ə, people type a letter of another alphabet that looks like it.
    .replace(/(?<=\p{Script=Latin})[әǝ]|[әǝӘƎ](?=\p{Script=Latin})/gu, 'ə')
    // Uzbek has o‘, g‘ and she’r, Ukrainian has м’я, whatever sign stands there: it does not end the word.
    .replace(/(?<=[og]|\bshe|\p{Script=Cyrillic})[‘’ʻʼ'`´](?=\p{L})/giu, "'");
  return (
    spelled.match(
      /(?:[og]'(?=\p{L})|(?<=\bsh)e'(?=r)|\p{Script=Cyrillic}'(?=\p{Script=Cyrillic})|\p{L}\p{M}*)+/giu,
    ) ?? []
  );
}

/** A word in lower case: I is ı in Turkic languages, and i in all others. */
export function listSpellings(word: string): string[] {
  const lower = word.toLowerCase().replaceAll('i\u0307', 'i');
  return word.includes('I') ? [lower, word.toLocaleLowerCase('tr')] : [lower];
}

/** Letters that are no other letter with a sign, but are typed as one where a keyboard has not got them. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ə: 'e', ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd' },
};

/** A word in lower case as it is typed on a keyboard without the signs of its letters: "şeir gecəsi" is "seir gecesi". */
export function makePlain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıßøæłđ]/g, (letter) => plainLetters[letter] ?? letter);
}
