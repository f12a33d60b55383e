/**
 * One piece of a typed date. The sign is a single character, so that the signs of a text in a row are its
 * shape, which a regular expression can judge:
 *
 * - `d` a number of one or two digits, `y` one of four, `m` the name of a month, `w` of a weekday (0 is
 *   Monday), `r` a day counted from today ("dünən": the value is 1);
 * - `f` "from", `b` "between", `t` "to", `a` "and", `c` what closes a range ("qədər", "arası");
 * - `u` the word day or days after a number of them, `i` "ago", `v` a part of the day ("axşam");
 * - `g` the word year, `n` the word month, `e` the word day or date, `k` the word o'clock;
 * - `o` "of", `h` "the", `p` "on", `l` "last", `q` "this";
 * - the punctuation marks `.` `/` `-` `,` `:` as themselves.
 *
 * The value is 0 where there is nothing to count.
 */
export type Token = { readonly sign: Sign; readonly value: number };

export type Sign =
  | ('d' | 'y' | 'm' | 'w' | 'r')
  | ('f' | 'b' | 't' | 'a' | 'c')
  | ('u' | 'i' | 'v')
  | ('g' | 'n' | 'e' | 'k')
  | ('o' | 'h' | 'p' | 'l' | 'q')
  | ('.' | '/' | '-' | ',' | ':');

/** Words, folded by `foldText`, with the tokens each stands for: "fevraldan" is a month and a "to". */
export type Words = ReadonlyMap<string, readonly Token[]>;
