import { editDistance } from './edit-distance.ts';

/** Words for a state, an island or what goes with a state's, folded. Their endings vary: most are beginnings. */
const kinds = {
  state: {
    stems: readList(`
      respublik cumhuriy republi kralli korolevstv kingdom sultanat sultanl emirlik emirliy emirlig knyazli
      knajestv prensli principalit hersoqlu dukali gertsogstv duchy dovlet devlet gosudarstv federasi federasy
      federatsi federation konfederasi konfederasy konfederatsi confederation commonwealth sodrujestv toplulug
    `),
    words: readList(`
      emirat emirate state country strana olke olkesi ulke ulkesi resp rep birliyi birligi ittifaqi soyuz union
    `),
  },
  island: { stems: readList('adalari ostrov'), words: readList('ada adasi adalar island islands') },
  quality: {
    stems: readList(`
      federativ federal demokrati democratic sosialist sosyalist sotsialistic socialist islam narodn millet
      hasimi hasemi xasimitsk hashemite bolivar kooperativ cooperativ musteqil bagimsiz nezavisim
      mnogonatsionaln coxmilletli
    `),
    words: readList(`
      boyuk buyuk velikoe velikogo velikom grand xalq halk people peoples ereb arap arab arabskaya arabskoy
      independent plurinational cokuluslu
    `),
  },
};

function readList(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** The state words worth recognizing with a typing error in them. */
const longStateWords = readList(`
  respublikasi respublika cumhuriyeti republic kralligi korolevstvo kingdom sultanligi knyazligi hersoqlugu
  federasiyasi federatsiya federasyonu gosudarstvo
`);

type Kind = keyof typeof kinds;

function isKind(word: string, kind: Kind): boolean {
  return kinds[kind].words.includes(word) || kinds[kind].stems.some((stem) => word.startsWith(stem));
}

function isNearlyState(word: string): boolean {
  return longStateWords.some((stateWord) => editDistance(word, stateWord, 1) === 1);
}

export type BareName = {
  readonly key: string;
  /** Beside a word for a state an adjective is enough: "French Republic", yet not "French islands". */
  readonly isState: boolean;
};

/**
 * The name without the words for a state or an island around it: "Niderland Krallığı", "Republic of Moldova",
 * "Великое Герцогство Люксембург". Null when it has none, or nothing else. A misspelt word for a state counts when
 * misspelt is set.
 */
export function findBareName(name: readonly string[], misspelt = false): BareName | null {
  const isStateWord = (word: string) => isKind(word, 'state') || (misspelt && isNearlyState(word));
  const isState = name.some(isStateWord);
  const bare = name.filter(
    (word) => !isStateWord(word) && !isKind(word, 'island') && !(isState && isKind(word, 'quality')),
  );
  return bare.length > 0 && bare.length < name.length ? { key: bare.join(''), isState } : null;
}
