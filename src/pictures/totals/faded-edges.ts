import type { Size } from '#src/photos/sheet/layout.ts';

/** How far from the edge land fades, as a part of the map's shorter side. */
const depth = 0.09;

/** Fades what goes on beyond the picture towards its edges, where it would look cut off. */
export function fadeAtEdges(svg: string, { width, height }: Size): string {
  const inwards = depth * Math.min(width, height);
  return [
    '<defs>',
    ...buildMask('fade-across', { width, height, share: inwards / width, direction: 'x2="1" y2="0"' }),
    ...buildMask('fade-down', { width, height, share: inwards / height, direction: 'x2="0" y2="1"' }),
    '</defs>',
    `<g mask="url(#fade-across)"><g mask="url(#fade-down)">`,
    svg,
    '</g></g>',
  ].join('\n');
}

/** A mask shows what lies under its white parts. */
function buildMask(
  id: string,
  { width, height, share, direction }: Size & { share: number; direction: string },
): string[] {
  const stops = [
    [0, 0],
    [share, 1],
    [1 - share, 1],
    [1, 0],
  ] as const;
  return [
    `<linearGradient id="${id}-light" ${direction}>`,
    ...stops.map(
      ([offset, light]) => `<stop offset="${offset.toFixed(3)}" stop-color="#fff" stop-opacity="${light}"/>`,
    ),
    '</linearGradient>',
    `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="url(#${id}-light)"/>`,
    '</mask>',
  ];
}
