/** What a text says before its variable, for who does not know the value. An empty value would be shown as a dash. */
export function wordsBefore(textWith: (value: string) => string): string {
  const slot = '\uFFFC';
  const [before = ''] = textWith(slot).split(slot);
  return before.trim();
}
