import { foldName } from '#src/domain/text/fold.ts';

/** Cities, regions and people whose names read like a misspelt country's: whoever types one has not named the country. */
const names = [
  ...['Marsel', 'Марсель', 'Granada', 'Гранада', 'Columbia', 'Gambier', 'Гамбье', 'Makassar', 'Makasar'],
  ...['Manama', 'Манама', 'Almeria', 'Альмерия', 'Lagos', 'Laqos', 'Лагос', 'Гавана', 'Romana', 'Романа'],
  ...['Laponiya', 'Лапония', 'Neapel', 'Saint-Étienne', 'Saint Helens', 'Галле', 'Кальяри', 'Qranada'],
  ...['Ferrara', 'Феррара', 'Rousse', 'Gracia', 'Marseli'],
];

const keys: ReadonlySet<string> = new Set(names.map((name) => foldName(name).replaceAll(' ', '')));

/** The key is folded and without spaces. */
export function isCityLikeCountry(key: string): boolean {
  return keys.has(key);
}
