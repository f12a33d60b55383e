/**
 * One piece of a typed date. The sign is a single character, so that the signs of a text in a row are its
 * shape, which a regular expression can judge:
 *
 * - `d` a number of one or two digits, `y` one of four, `m` the name of a month, `w` of a weekday (0 is
 *   Monday), `j` of a weekday so short that only a date beside it makes it one, `r` a day counted from today
 *   ("dünən": the value is 1);
 * - `z` a time of the day ("18:00", "18h30"); a dotted one is `x`, or `X` if it may be a date as well ("18.10");
 * - `f` "from", `b` "between", `t` "to", `a` "and", `c` what closes a range ("qədər", "arası");
 * - `u` the word day or days after a number of them, `i` "ago", `v` a part of the day ("axşam");
 * - `g` the word year, `n` the word month, `e` the word day or date, `k` the word o'clock before an hour, `s`
 *   behind one;
 * - `o` "of", `h` "the", `p` "on", `l` "last", `q` "this";
 * - the punctuation marks `.` `/` `-` `,` `:` as themselves.
 *
 * The value is 0 where there is nothing to count.
 */
export type Token = { readonly sign: Sign; readonly value: number };

export type Sign =
  | ('d' | 'y' | 'm' | 'w' | 'j' | 'r' | 'z' | 'x' | 'X')
  | ('f' | 'b' | 't' | 'a' | 'c')
  | ('u' | 'i' | 'v')
  | ('g' | 'n' | 'e' | 'k' | 's')
  | ('o' | 'h' | 'p' | 'l' | 'q')
  | ('.' | '/' | '-' | ',' | ':');

/** The tokens that a text, or a word, stands for: "fevraldan" is a month and a "to". */
export type Tokens = readonly Token[];

/** Words, folded by `foldText`, with all that each can mean: "mar" is March, and Tuesday in Spanish. */
export type Words = ReadonlyMap<string, readonly Tokens[]>;
