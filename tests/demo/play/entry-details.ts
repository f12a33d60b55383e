import type { Locale } from '#src/domain/locale.ts';
import type { FixtureEntry } from '#tests/support/reports/campaign-fixture.ts';
import { samplePicture } from './sample-pictures.ts';

type Category = FixtureEntry['category'];

/** What simulated organizers call their events, by category. */
const titles: Record<Locale, Record<Category, string>> = {
  az: {
    commemorations: 'anım gecəsi',
    awareness: 'məktəblilər üçün açıq dərs',
    documents: 'şəhər şurasının bəyanatı',
    conferences: 'dəyirmi masa',
    media: 'qəzetdə məqalə',
  },
  ru: {
    commemorations: 'вечер памяти',
    awareness: 'открытый урок для школьников',
    documents: 'заявление городского совета',
    conferences: 'круглый стол',
    media: 'статья в газете',
  },
  tr: {
    commemorations: 'anma gecesi',
    awareness: 'öğrenciler için açık ders',
    documents: 'belediye meclisi bildirisi',
    conferences: 'yuvarlak masa',
    media: 'gazete yazısı',
  },
  en: {
    commemorations: 'an evening of remembrance',
    awareness: 'an open lesson for schools',
    documents: 'a statement of the city council',
    conferences: 'a round table',
    media: 'an article in the newspaper',
  },
};

/** The scenes (of `sample-scenes.ts`) that suit a category. */
const suitable: Record<Category, readonly number[]> = {
  commemorations: [3, 1, 5, 0],
  awareness: [2, 0, 5],
  documents: [2, 4],
  conferences: [0, 1],
  media: [4, 2],
};

/** How many pictures come with an entry, over and over: with none, with one, and as albums. */
const counts = [2, 1, 0, 3, 1, 0, 4];

export function titleOf({ category, cities }: FixtureEntry, language: Locale): string {
  const [city = ''] = cities.split(',');
  return `${city.trim()}: ${titles[language][category]}`;
}

export function picturesOf({ category, line }: FixtureEntry): Promise<Buffer[]> {
  const scenes = suitable[category];
  const count = counts[line % counts.length] ?? 0;
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      samplePicture(scenes[index % scenes.length] ?? 0, (line + Math.floor(index / scenes.length)) % 5),
    ),
  );
}
