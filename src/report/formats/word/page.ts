/** An A4 page, in millimetres; header and footer are their distances from the edge. */
export const page = {
  width: 210,
  height: 297,
  top: 27,
  right: 25,
  bottom: 24,
  left: 25,
  header: 13,
  footer: 12,
};

/** Width of the text, in millimetres. */
export const textWidth = page.width - page.left - page.right;

/** Indent of entries, which leaves room for their numbers, in millimetres. */
export const entryIndent = 12;

/** In twentieths of a point, in which Word measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** In pixels, 96 to the inch, in which pictures are measured. */
export function pixels(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}
