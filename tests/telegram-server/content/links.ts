/** The form in which Telegram keeps a link; undefined for what it takes for none. */
export function readLink(link: string): string | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `http://${link}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  if (url.protocol === 'tg:' || url.protocol === 'ton:') return withScheme;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  // A host without a dot, localhost for instance, is nowhere on the web.
  return url.hostname.includes('.') ? url.href : undefined;
}
