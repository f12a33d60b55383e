/** What findCountry answers when it is sure. */
export const found = (code: string) => ({ kind: 'found', code });

/** Rows of "code: texts", the texts parted by semicolons. */
export function readRows(rows: string): [text: string, code: string][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', texts = ''] = row.trim().split(/: (.*)/su);
      return texts.split('; ').map((text): [string, string] => [text, code]);
    });
}
