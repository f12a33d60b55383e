/** Words that a space parts. */
export function listWords(words: string): readonly string[] {
  return words.trim().split(/\s+/).filter(Boolean);
}
