import type { FontWeight } from '#src/photos/text/fonts.ts';
import { textWidth } from '#src/photos/text/width.ts';

/** What of a picture a text or a bar takes, in pixels. */
interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The texts and the bars of a picture from its source, and where on it they are. */
export function readBoxes(svg: string): { texts: Box[]; bars: Box[]; width: number; height: number } {
  const texts: Box[] = [];
  const bars: Box[] = [];
  const origins: Array<[number, number]> = [[0, 0]];
  const tags =
    /<g( transform="translate\((\S+) (\S+)\)")?[^>]*>|<(\/)g>|<text x="(\S+)" y="(\S+)" .*?font-size="(\S+)" font-weight="(\S+)" .*?text-anchor="(\S+)">(.*?)<\/text>|<rect y="(\S+)" width="(\S+)" height="(\S+)" rx/g;
  for (const tag of svg.matchAll(tags)) {
    const [x, y] = origins.at(-1) ?? [0, 0];
    if (tag[0].startsWith('<g')) origins.push([x + Number(tag[2] ?? 0), y + Number(tag[3] ?? 0)]);
    else if (tag[4]) origins.pop();
    else if (tag[0].startsWith('<rect')) {
      const top = y + Number(tag[11]);
      bars.push({ text: '', left: x, right: x + Number(tag[12]), top, bottom: top + Number(tag[13]) });
    } else {
      const size = Number(tag[7]);
      const weight: FontWeight = tag[8] === '700' ? 'bold' : 'regular';
      const text = (tag[10] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      const width = textWidth(text, { weight, size });
      const left = x + Number(tag[5]) - (tag[9] === 'end' ? width : 0);
      const baseline = y + Number(tag[6]);
      // Of a figure, only a comma reaches below the line.
      const descent = /\p{L}/u.test(text) ? 0.22 : 0.14;
      texts.push({
        text,
        left,
        right: left + width,
        top: baseline - 0.75 * size,
        bottom: baseline + descent * size,
      });
    }
  }
  const [width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  return { texts, bars, width, height };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
