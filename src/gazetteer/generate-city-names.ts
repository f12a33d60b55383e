import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { commonSpelling } from '#src/domain/cities/choose-spelling.ts';
import { stripCityWords } from '#src/domain/cities/city-words.ts';
import { readGazetteerLine } from '#src/domain/cities/gazetteer-line.ts';
import { leastTown } from '#src/domain/cities/settle-place.ts';
import { isCyrillic, type Spelling } from '#src/domain/cities/spellings.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { foldName, looseName } from '#src/domain/text/fold.ts';
import { cityNamesFile } from './city-names.ts';
import { openGazetteerFile } from './file.ts';
import { isInAlphabet, isRussianForm, soundsLikeNone } from './odd-names.ts';

/**
 * Writes the table of what languages call cities, for the languages that the bot speaks. It is kept in the repository,
 * since its two sources are large:
 *
 *     npm run cities -- <folder of cldr-dates-full> <folder of locales of libgeonames-common>
 *
 * 1. CLDR: the exemplar cities of time zones (the package cldr-dates-full).
 * 2. GeoNames: its names by language, as Debian's package libgeonames-common has them, by the ids of places.
 * 3. For Azerbaijani alone, which GeoNames labels rarely and which spells foreign names by ear: the spelling of GeoNames
 *    with ə or by ear, else the Russian name by ear.
 */

/** Letters, and what may stand between them in a name. */
const plain = {
  Latin: /^\p{Lu}[\p{Script=Latin}\p{M}’'. -]+$/u,
  Cyrillic: /^\p{Lu}[\p{Script=Cyrillic}’'. -]+$/u,
} as const;

/** An h that is no part of another sound, as in Kharkiv, Zürich or Thun. */
const aspirate = /(?<![bcdgkprst])h/i;

/** Russian letters as Azerbaijani spells their sounds in names; г and х depend on the name. */
const bySound: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ц: 'ts' },
  ...{ ч: 'ç', ш: 'ş', щ: 'ş', ъ: '', ы: 'ı', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** A label with more words than this beside the gazetteer's name is a description. */
const mostMoreWords = 2;

type Names = Partial<Record<Locale, string>>;

interface Place {
  id: number;
  country: string;
  own: string;
  others: string[];
  population: number;
  zone: string;
  spellings: readonly Spelling[];
}

const [cldrFolder = '', labelsFolder = ''] = process.argv.slice(2);
const labels = byLocale((locale) => readLabels(join(labelsFolder, locale, 'LC_MESSAGES', 'geonames.mo')));
const exemplars = byLocale((locale) =>
  readExemplars(join(cldrFolder, 'main', locale, 'timeZoneNames.json'), locale),
);

/** Names left out as odd: each is told, so that a new source can be looked over. */
const dropped: string[] = [];

const places = await readPlaces();
const exemplarPlaces = findExemplarPlaces(places);
const lines = places.flatMap((place) => {
  const names = namesOf(place);
  return locales.some((locale) => names[locale])
    ? [[place.id, ...locales.map((locale) => names[locale] ?? '')].join('\t')]
    : [];
});
writeFileSync(cityNamesFile, `${['id', ...locales].join('\t')}\n${lines.join('\n')}\n`);
process.stdout.write(`Left out:\n${dropped.join('\n')}\n`);

function byLocale<Value>(of: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;
}

/** What each language calls a place. Where that is the gazetteer's own name, nothing. */
function namesOf(place: Place): Names {
  const zone = exemplarPlaces.get(place.id);
  const named = byLocale((locale) => {
    return (zone && exemplars[locale](zone)) ?? labelOf(place, locale);
  });
  const az = named.az ?? findAzerbaijani(place, named.ru ?? findRussian(place));
  const all = { ...named, az };
  const isOdd = (locale: Locale, name: string) =>
    !isInAlphabet(locale, name) ||
    (locale !== 'ru' && isRussianForm(name, place.own)) ||
    soundsLikeNone(
      name,
      locales.flatMap((other) => (other === locale ? [] : (all[other] ?? []))).concat(place.own),
    );
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const name = all[locale];
      if (name === undefined || name === place.own) return [];
      if (!isOdd(locale, name)) return [[locale, name]];
      dropped.push(`${place.id} ${locale} ${name} (${place.own})`);
      return [];
    }),
  );
}

function labelOf({ id, own }: Place, locale: Locale): string | undefined {
  const labelled = labels[locale].get(id);
  // "Naxçıvan şəhəri", "New York kenti": a city's name says so of few. In English it is part of the name.
  const label = labelled === undefined || locale === 'en' ? labelled : stripCityWords(labelled);
  if (label === undefined || !plain[languages[locale].script].test(label)) return undefined;
  // Kazan’ and Şǝmkir are no English names: they show how those letters are written there.
  const isTranscribed = locale === 'en' && /^[a-z -]+$/i.test(own) && /[^a-z. -]/i.test(label);
  return isTranscribed || label.split(' ').length > own.split(' ').length + mostMoreWords ? undefined : label;
}

/** The usual spelling of a town in Cyrillic, where GeoNames does not say which one is Russian. */
function findRussian({ population, spellings }: Place): string | undefined {
  const inCyrillic = spellings.filter(({ name }) => isCyrillic(name));
  return population < leastTown ? undefined : commonSpelling(true, inCyrillic) || undefined;
}

/**
 * What Azerbaijani calls a place: the spelling with ə that sounds like its name, or the one that is spelled by ear; where
 * GeoNames has neither, its Russian name by ear. In Azerbaijan that would be a Russian name, and Turkish names stay.
 */
function findAzerbaijani({ country, own, others }: Place, russian: string | undefined): string | undefined {
  const letters = new RegExp(`^[${languages.az.letters} -]+$`, 'iu');
  const written = others.filter(
    (name) => letters.test(name.toLocaleLowerCase('az')) && plain.Latin.test(name) && /\p{Ll}/u.test(name),
  );
  const heard = russian === undefined ? undefined : spellByEar(russian, own);
  const sounds = new Set([looseName(own), ...(heard === undefined ? [] : [looseName(heard)])]);
  const withSchwa = written.find((name) => /ə/iu.test(name) && sounds.has(looseName(name)));
  if (withSchwa !== undefined || heard === undefined || country === 'AZ' || country === 'TR')
    return withSchwa;
  const byEar =
    written.find((name) => name.toLocaleLowerCase('az') === heard.toLocaleLowerCase('az')) ?? heard;
  return letters.test(byEar.toLocaleLowerCase('az')) ? byEar : undefined;
}

function spellByEar(russian: string, own: string): string {
  const hasG = /g/i.test(own);
  const isH = aspirate.test(own) && !/[ck]h/i.test(own);
  const spell = (word: string, at: number) =>
    word
      .toLowerCase()
      .replaceAll('дж', 'c')
      .replace(/^ц|ц(?=и)|(?<=[^аеёиоуыэюя])ц/g, 's')
      // Russian writes an old h as г: Гамбург.
      .replace(/^г/, (letter) => (at === 0 && /^(?:the )?h/i.test(own) ? 'h' : letter))
      .replaceAll('г', isH && !hasG ? 'h' : 'q')
      .replaceAll('х', isH ? 'h' : 'x')
      .replace(/(?<=[бвджзклмнпрстфцчшщhqx])[ёю]/g, (letter) => (letter === 'ё' ? 'ö' : 'ü'))
      .replace(/[а-яё]/g, (letter) => bySound[letter] ?? letter)
      .replaceAll(/[’']/g, '');
  return russian.replace(/\p{L}+/gu, (word, at) => {
    const spelled = spell(word, at);
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    return isCapital ? spelled.charAt(0).toLocaleUpperCase('az') + spelled.slice(1) : spelled;
  });
}

async function readPlaces(): Promise<Place[]> {
  const { path } = await openGazetteerFile('bundled');
  const found: Place[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const place = readGazetteerLine(line);
    if (!place) continue;
    const [id = '', own = '', , others = ''] = line.split('\t');
    const [country = '', ...rest] = line.split('\t').slice(8);
    found.push({
      ...{ id: Number(id), country, own, others: others.split(',') },
      ...{ spellings: place.spellings, population: Number(rest[5]), zone: rest[8] ?? '' },
    });
  }
  return found;
}

/** The zone of which a place is the city: the largest of that name in the zone. */
function findExemplarPlaces(all: readonly Place[]): ReadonlyMap<number, string> {
  const largest = new Map<string, Place>();
  for (const place of all) {
    const city = exemplars.en(place.zone);
    if (city === undefined || !isCalled(place, city)) continue;
    const known = largest.get(place.zone);
    if (!known || known.population < place.population) largest.set(place.zone, place);
  }
  return new Map([...largest].map(([zone, { id }]) => [id, zone]));
}

function isCalled({ id, own }: Place, city: string): boolean {
  return [own, labels.en.get(id) ?? ''].some((name) => foldName(name) === foldName(city));
}

/** Names by the ids of places, from a file of gettext's: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
function readLabels(path: string): ReadonlyMap<number, string> {
  const bytes = readFileSync(path);
  const [count, ids, names] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const textAt = (at: number) =>
    bytes.toString('utf8', bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 4) + bytes.readUInt32LE(at));
  return new Map(
    Array.from(
      { length: count },
      (_, index) => [Number(textAt(ids + 8 * index)), textAt(names + 8 * index)] as const,
    ),
  );
}

/** What a language calls the city of a zone. Where CLDR has no name for it, in Latin that of the zone is the name. */
function readExemplars(path: string, locale: Locale): (zone: string) => string | undefined {
  const zones = z.record(z.string(), z.unknown()).parse(
    z
      .object({
        main: z.record(
          z.string(),
          z.object({ dates: z.object({ timeZoneNames: z.object({ zone: z.unknown() }) }) }),
        ),
      })
      .parse(JSON.parse(readFileSync(path, 'utf8'))).main[locale]?.dates.timeZoneNames.zone,
  );
  const city = z.object({ exemplarCity: z.string() });
  return (name) => {
    // CLDR keeps the oldest name of a zone: Europe/Kiev.
    const zone =
      name === '' ? '' : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    const found = zone
      .split('/')
      .reduce<unknown>((at, part) => z.record(z.string(), z.unknown()).safeParse(at).data?.[part], zones);
    const named = city.safeParse(found).data?.exemplarCity;
    if (named !== undefined) return named;
    return languages[locale].script === 'Latin' ? zone.split('/').at(-1)?.replaceAll('_', ' ') : undefined;
  };
}
