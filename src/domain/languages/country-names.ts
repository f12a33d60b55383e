/**
 * Names and words for countries. In the tables a country has one row or several, each of which begins with its two letters;
 * commas part the names.
 */
export interface CountryNames {
  /** The plain short name that people say, where ICU's is long, formal or ends in a bracket. */
  readonly short: string;
  /**
   * The full name of a state ("Kingdom of Spain"), where it differs from the short one. Only members of the United Nations
   * have one: the bot takes no side about the names of other places.
   */
  readonly official: string;
  /**
   * What people also write besides the names that ICU and we give it: abbreviations, older and longer names, other
   * spellings and well-known parts. "X Respublikası", "Republic of X" and the like are read by rule, by the generic words
   * below, and so are case endings and typing errors.
   */
  readonly aliases: string;
  /**
   * The adjectives of official names ("Французская Республика", "Swiss Confederation"), which name a country only
   * beside a word for a state: alone they may be a language, a people or the beginning of another name.
   */
  readonly adjectives: string;
  /** A table of names that several countries share. A row begins with their letters, the likeliest first: "KR/KP Koreya". */
  readonly ambiguous: string;
  readonly genericWords: GenericWords;
}

/**
 * Words that stand beside the name of a country and do not tell which one it is, folded as `foldName` does it, with a space
 * between.
 */
export interface GenericWords {
  /** Words for a state: "republic", "kingdom". */
  readonly state: WordForms;
  readonly island: WordForms;
  /** What goes with a word for a state: "democratic", "people's". */
  readonly quality: WordForms;
  /** Words for a state, whole, that are long enough to be known with a typing error in them. */
  readonly longState: string;
}

interface WordForms {
  /** Beginnings of words whose endings vary. */
  readonly beginnings: string;
  readonly whole: string;
}
