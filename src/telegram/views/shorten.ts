/** Shortens a text to `most` characters, so that a phone shows all of it. It cuts no emoji in half. */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
