/** That a text may be in one of these languages, and whether this alone would tell that it is. */
export interface LanguageHint {
  languages: readonly string[];
  points: number;
  tells: boolean;
}
