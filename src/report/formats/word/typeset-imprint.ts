import { Paragraph } from 'docx';
import { styles } from './look.ts';

/** The last lines of a file, together on one page. */
export function typesetImprint(lines: readonly string[]): Paragraph[] {
  return [
    new Paragraph({ style: styles.rule }),
    ...lines.map(
      (text, index) => new Paragraph({ style: styles.imprint, keepNext: index < lines.length - 1, text }),
    ),
  ];
}
