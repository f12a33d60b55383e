const pair = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
/** The flags of England, Scotland and Wales: a black flag and invisible letters, the first two of them GB. */
const subdivision = /\u{1F3F4}[\u{E0030}-\u{E007A}]{2,}\u{E007F}?/gu;

/** The codes of the flags in the text, each once, and the text without them. */
export function readFlags(text: string): { readonly codes: readonly string[]; readonly rest: string } {
  const codes = new Set<string>();
  const rest = text
    .replace(subdivision, (flag) => {
      codes.add(lettersOf(flag, 0xe0061, 1));
      return ' ';
    })
    .replace(pair, (flag) => {
      codes.add(lettersOf(flag, 0x1f1e6, 0));
      return ' ';
    });
  return { codes: [...codes], rest };
}

function lettersOf(flag: string, a: number, from: number): string {
  return Array.from(flag)
    .slice(from, from + 2)
    .map((letter) => String.fromCharCode((letter.codePointAt(0) ?? a) - a + 65))
    .join('');
}
