/**
 * Scenes of plain shapes, drawn as SVG: nothing in them is anybody's, no face, flag or emblem.
 * Each is a function of its size, a hue to start from, and numbers between 0 and 1 that make variants differ.
 */

type Random = () => number;
export type Scene = (width: number, height: number, hue: number, random: Random) => string;

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const colour = (hue: number, saturation: number, light: number) =>
  `hsl(${Math.round(hue) % 360} ${saturation}% ${light}%)`;

function gradient(id: string, from: string, to: string): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;
}

function glow(id: string, tint: string): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${tint}" stop-opacity="0.65"/><stop offset="1" stop-color="${tint}" stop-opacity="0"/></radialGradient>`;
}

/** People seen from behind, as rows of heads and shoulders. */
function audience(width: number, height: number, tint: (row: number) => string, random: Random): string {
  const people = range(3).flatMap((row) => {
    const size = height * (0.035 + row * 0.014);
    const y = height * (0.76 + row * 0.1);
    return range(11).map((seat) => {
      const x = (width * (seat + (row % 2 ? 0.5 : 0) + random() * 0.2)) / 10.5;
      const shoulders = `<rect x="${x - size * 1.5}" y="${y + size * 0.8}" width="${size * 3}" height="${height}" rx="${size * 1.2}" fill="${tint(row)}"/>`;
      return `${shoulders}<circle cx="${x}" cy="${y}" r="${size}" fill="${tint(row)}"/>`;
    });
  });
  return people.join('');
}

const hall: Scene = (width, height, hue, random) => {
  const lamps = range(5).map((lamp) => {
    const x = (width * (lamp + 0.5)) / 5;
    return `<circle cx="${x}" cy="${height * 0.1}" r="${height * 0.12}" fill="url(#lamp)"/><circle cx="${x}" cy="${height * 0.1}" r="${height * 0.018}" fill="#fffbe8"/>`;
  });
  const windows = range(4).map((index) => {
    const x = width * (0.06 + (index % 2) * 0.11 + (index < 2 ? 0 : 0.69));
    return `<rect x="${x}" y="${height * 0.24}" width="${width * 0.08}" height="${height * 0.34}" rx="${width * 0.04}" fill="${colour(hue + 190, 45, 82)}"/>`;
  });
  return `<defs>${gradient('wall', colour(hue, 42, 80), colour(hue + 12, 38, 62))}${glow('lamp', '#fff3c4')}</defs>
    <rect width="${width}" height="${height}" fill="url(#wall)"/>${windows.join('')}
    <rect x="${width * 0.3}" y="${height * 0.2}" width="${width * 0.4}" height="${height * 0.36}" rx="12" fill="#fdfdfb"/>
    ${range(3)
      .map(
        (line) =>
          `<rect x="${width * 0.34}" y="${height * (0.28 + line * 0.07)}" width="${width * (0.3 - line * 0.06)}" height="${height * 0.025}" rx="6" fill="${colour(hue + 190, 35, 60 + line * 8)}"/>`,
      )
      .join('')}
    <rect y="${height * 0.62}" width="${width}" height="${height}" fill="${colour(hue + 8, 34, 44)}"/>
    <path d="M${width * 0.77} ${height * 0.66} l${width * 0.1} 0 l-${width * 0.015} -${height * 0.16} l-${width * 0.07} 0z" fill="${colour(hue + 5, 45, 30)}"/>
    ${lamps.join('')}${audience(width, height, (row) => colour(hue + 205, 28, 40 - row * 9), random)}`;
};

const stage: Scene = (width, height, hue, random) => {
  const folds = range(7).map((fold) => {
    const left = (width * 0.2 * fold) / 7;
    const shade = colour(hue, 58, 30 + (fold % 2) * 8);
    const rect = (x: number) =>
      `<rect x="${x}" width="${width * 0.03}" height="${height * 0.72}" fill="${shade}"/>`;
    return rect(left) + rect(width - left - width * 0.03);
  });
  const beams = range(3).map((beam) => {
    const x = width * (0.32 + beam * 0.18);
    return `<path d="M${x} 0 L${x - width * 0.11} ${height * 0.7} L${x + width * 0.11} ${height * 0.7}z" fill="#fff7d6" opacity="0.16"/>`;
  });
  const players = range(4).map((player) => {
    const [x, y, size] = [width * (0.34 + player * 0.105), height * 0.5, height * 0.03];
    const dress = colour(hue + 60 + player * 55, 45, 62);
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="#f0d9c2"/><path d="M${x - size * 1.6} ${height * 0.68} q${size * 1.6} -${height * 0.26} ${size * 3.2} 0z" fill="${dress}"/><rect x="${x + size * 0.7}" y="${y + size * 1.3}" width="${size * 0.5}" height="${size * 3.4}" rx="4" fill="#7a4a26" transform="rotate(-32 ${x + size} ${y + size * 2})"/>`;
  });
  return `<defs>${gradient('back', colour(hue + 250, 42, 20), colour(hue + 280, 40, 38))}</defs>
    <rect width="${width}" height="${height}" fill="url(#back)"/>
    <rect y="${height * 0.66}" width="${width}" height="${height * 0.1}" fill="${colour(30, 42, 46)}"/>
    <rect y="${height * 0.74}" width="${width}" height="${height}" fill="${colour(26, 40, 26)}"/>
    ${players.join('')}${beams.join('')}${folds.join('')}
    ${audience(width, height, (row) => colour(hue + 250, 30, 17 - row * 4), random)}`;
};

const spineHues = [0, 18, 35, 150, 195, 210, 335];

const books: Scene = (width, height, hue, random) => {
  const shelves = range(3).map((shelf) => {
    const floor = height * (0.3 + shelf * 0.31);
    const spines: string[] = [];
    for (let x = width * 0.04; x < width * 0.93; ) {
      const thick = width * (0.018 + random() * 0.026);
      const tall = height * (0.16 + random() * 0.08);
      const tint = colour(
        hue + (spineHues[Math.floor(random() * 7)] ?? 0),
        34 + random() * 18,
        36 + random() * 30,
      );
      const lean = random() < 0.07 ? 8 : 0;
      spines.push(
        `<g transform="rotate(${lean} ${x} ${floor})"><rect x="${x}" y="${floor - tall}" width="${thick * 0.94}" height="${tall}" rx="3" fill="${tint}"/><rect x="${x + thick * 0.2}" y="${floor - tall * 0.84}" width="${thick * 0.54}" height="${tall * 0.08}" fill="#fff" opacity="0.55"/></g>`,
      );
      x += thick + (lean ? width * 0.03 : 0) + (random() < 0.08 ? width * 0.05 : 0);
    }
    return `${spines.join('')}<rect x="0" y="${floor}" width="${width}" height="${height * 0.028}" fill="${colour(28, 40, 32)}"/>`;
  });
  return `<defs>${gradient('case', colour(32, 38, 66), colour(28, 36, 48))}</defs>
    <rect width="${width}" height="${height}" fill="url(#case)"/>${shelves.join('')}
    <rect width="${width * 0.025}" height="${height}" fill="${colour(28, 40, 27)}"/><rect x="${width * 0.975}" width="${width * 0.025}" height="${height}" fill="${colour(28, 40, 27)}"/>`;
};

const candles: Scene = (width, height, hue, random) => {
  const lights = range(9).map((index) => {
    const near = index / 9;
    const place = ((index * 4) % 9) + random() * 0.7;
    const [x, thick] = [width * (0.08 + place * 0.095), width * (0.035 + near * 0.035)];
    const [foot, tall] = [height * (0.62 + near * 0.34), height * (0.12 + random() * 0.14)];
    const top = foot - tall;
    return `<circle cx="${x}" cy="${top - thick}" r="${thick * 4.6}" fill="url(#halo)"/>
      <ellipse cx="${x}" cy="${foot}" rx="${thick * 1.5}" ry="${thick * 0.45}" fill="#000" opacity="0.35"/>
      <rect x="${x - thick / 2}" y="${top}" width="${thick}" height="${tall}" rx="${thick * 0.18}" fill="${colour(hue + 35, 46, 84 - near * 6)}"/>
      <path d="M${x} ${top - thick * 2.1} q${thick * 0.75} ${thick * 1.2} 0 ${thick * 1.9} q-${thick * 0.75} -${thick * 0.7} 0 -${thick * 1.9}z" fill="#ffd166"/>
      <path d="M${x} ${top - thick * 1.3} q${thick * 0.32} ${thick * 0.6} 0 ${thick} q-${thick * 0.32} -${thick * 0.4} 0 -${thick}z" fill="#fff6d8"/>`;
  });
  return `<defs>${gradient('night', colour(hue + 215, 45, 11), colour(hue + 20, 42, 24))}${glow('halo', '#ffb347')}</defs>
    <rect width="${width}" height="${height}" fill="url(#night)"/>
    <rect y="${height * 0.58}" width="${width}" height="${height}" fill="${colour(hue + 12, 36, 15)}"/>${lights.join('')}`;
};

const city: Scene = (width, height, hue, random) => {
  const layers = range(3).map((layer) => {
    const shade = colour(hue + 220, 34, 56 - layer * 17);
    const houses: string[] = [];
    for (let x = -width * 0.02; x < width; ) {
      const wide = width * (0.05 + random() * 0.07);
      const top = height * (0.34 + layer * 0.09 + random() * 0.2);
      const pointed = random() < 0.3;
      houses.push(
        `<rect x="${x}" y="${top}" width="${wide + 1}" height="${height * 0.72 - top}" fill="${shade}"/>`,
      );
      if (pointed) {
        houses.push(
          `<path d="M${x} ${top} l${wide / 2} -${height * 0.08} l${wide / 2} ${height * 0.08}z" fill="${shade}"/>`,
        );
      }
      if (layer === 2) {
        houses.push(
          ...range(8)
            .filter(() => random() < 0.55)
            .map(
              (pane) =>
                `<rect x="${x + wide * (0.2 + (pane % 2) * 0.4)}" y="${top + height * (0.03 + Math.floor(pane / 2) * 0.05)}" width="${wide * 0.2}" height="${height * 0.022}" fill="#ffe3a3"/>`,
            ),
        );
      }
      x += wide;
    }
    return houses.join('');
  });
  const ripples = range(16).map(
    () =>
      `<rect x="${random() * width}" y="${height * (0.75 + random() * 0.22)}" width="${width * (0.04 + random() * 0.12)}" height="4" rx="2" fill="#fff" opacity="0.25"/>`,
  );
  return `<defs>${gradient('sky', colour(hue + 210, 60, 66), colour(hue + 25, 85, 78))}${gradient('water', colour(hue + 205, 40, 46), colour(hue + 215, 44, 28))}</defs>
    <rect width="${width}" height="${height}" fill="url(#sky)"/>
    <circle cx="${width * (0.25 + random() * 0.5)}" cy="${height * 0.3}" r="${height * 0.09}" fill="#fff4d6"/>${layers.join('')}
    <rect y="${height * 0.715}" width="${width}" height="${height}" fill="url(#water)"/>${ripples.join('')}`;
};

const flowers: Scene = (width, height, hue, random) => {
  const [middle, mouth] = [width / 2, height * 0.62];
  const heads = range(9).map((index) => {
    const [x, y] = [
      width * (0.18 + (index % 5) * 0.16),
      height * (0.2 + random() * 0.2 + (index % 2) * 0.08),
    ];
    const size = width * (0.055 + random() * 0.03);
    const tint = colour(hue + random() * 70, 68, 62);
    const petals = range(7).map(
      (petal) =>
        `<ellipse cx="${x}" cy="${y - size}" rx="${size * 0.55}" ry="${size}" fill="${tint}" transform="rotate(${(petal * 360) / 7} ${x} ${y})"/>`,
    );
    return `<path d="M${x} ${y} Q${x} ${mouth - height * 0.12} ${middle} ${mouth + height * 0.05}" stroke="${colour(130, 34, 36)}" stroke-width="${width * 0.012}" fill="none"/>${petals.join('')}<circle cx="${x}" cy="${y}" r="${size * 0.5}" fill="#ffdf8a"/>`;
  });
  return `<defs>${gradient('room', colour(hue + 180, 34, 88), colour(hue + 170, 30, 74))}${gradient('vase', colour(hue + 200, 46, 62), colour(hue + 210, 48, 40))}</defs>
    <rect width="${width}" height="${height}" fill="url(#room)"/>
    <rect y="${height * 0.84}" width="${width}" height="${height}" fill="${colour(30, 40, 60)}"/>
    <ellipse cx="${middle}" cy="${height * 0.91}" rx="${width * 0.26}" ry="${height * 0.025}" fill="#000" opacity="0.16"/>${heads.join('')}
    <path d="M${middle - width * 0.13} ${mouth} q-${width * 0.14} ${height * 0.2} -${width * 0.02} ${height * 0.29} h${width * 0.3} q${width * 0.12} -${height * 0.09} -${width * 0.02} -${height * 0.29}z" fill="url(#vase)"/>`;
};

/** In the order in which they are offered; which of them stand upright is seen in `sample-pictures.ts`. */
export const scenes: ReadonlyArray<{ scene: Scene; isUpright: boolean; hue: number }> = [
  { scene: hall, isUpright: false, hue: 32 },
  { scene: stage, isUpright: false, hue: 350 },
  { scene: books, isUpright: false, hue: 10 },
  { scene: candles, isUpright: true, hue: 5 },
  { scene: city, isUpright: false, hue: 0 },
  { scene: flowers, isUpright: true, hue: 330 },
];
