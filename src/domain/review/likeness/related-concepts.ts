import type { EventConcept } from '#src/domain/languages/event-words.ts';

/** Kinds of events that people take for one another when they tell of the same one. */
const related: ReadonlyArray<ReadonlySet<EventConcept>> = [
  new Set(['lecture', 'lesson', 'seminar', 'workshop', 'training']),
  new Set(['lecture', 'conference', 'seminar', 'round-table', 'panel', 'discussion']),
  new Set(['statement', 'appeal', 'resolution']),
  new Set(['interview', 'broadcast', 'discussion']),
  new Set(['contest', 'tournament', 'quiz', 'run']),
  new Set(['party', 'festival']),
  new Set(['dinner', 'reception']),
  new Set(['hike', 'excursion', 'picnic']),
  new Set(['mourning', 'prayer', 'silence']),
  new Set(['march', 'rally']),
  new Set(['conference', 'assembly']),
  new Set(['exhibition', 'fair']),
  new Set(['march', 'cycle-ride']),
  new Set(['march', 'hike']),
  new Set(['vigil', 'rally', 'candles']),
  new Set(['information-stand', 'leaflets']),
  new Set(['screening', 'video']),
];

/** Concepts of which one is part of the other, so that a title can say either. Those within one are not each other. */
const within: Readonly<Partial<Record<EventConcept, readonly EventConcept[]>>> = {
  culture: ['art', 'tradition', 'heritage', 'folk', 'history', 'costume', 'literature', 'music', 'film'],
  art: [
    'tradition',
    'folk',
    'painting',
    'photo',
    'sculpture',
    'ceramics',
    'calligraphy',
    'handicraft',
    'creative',
  ],
  heritage: ['tradition', 'history', 'folk'],
  folk: ['tradition', 'music', 'song'],
  literature: ['poetry', 'poet', 'writer', 'book'],
  poetry: ['poet'],
  music: [
    'song',
    'jazz',
    'composer',
    'orchestra',
    'choir',
    'piano',
    'saz',
    'tar',
    'kamancha',
    'violin',
    'guitar',
    'drums',
  ],
  film: ['documentary', 'animation'],
  sport: [
    'football',
    'volleyball',
    'basketball',
    'tennis',
    'wrestling',
    'boxing',
    'judo',
    'karate',
    'swimming',
    'chess',
  ],
  handicraft: ['carpet', 'embroidery', 'knitting', 'sewing', 'ceramics'],
  food: ['bread', 'sweets'],
  costume: ['fashion'],
  health: ['doctors'],
  rights: ['lawyers'],
  science: ['scholars', 'space', 'mathematics'],
  technology: ['robots'],
  education: ['school', 'teachers', 'students'],
  economy: ['business', 'taxes'],
  youth: ['students', 'girls', 'boys'],
  children: ['girls', 'boys', 'orphans', 'tales', 'students'],
  family: ['parents', 'mother', 'father', 'grandparents', 'children'],
  women: ['girls', 'mother'],
  men: ['boys', 'father'],
  elders: ['grandparents', 'nursing-home', 'veterans'],
  refugees: ['migration'],
  war: ['veterans', 'army', 'victims'],
  genocide: ['victims', 'memory'],
  memory: ['victims'],
  media: ['newspaper', 'television', 'radio'],
  house: ['nursing-home', 'orphanage', 'cultural-centre'],
  nature: ['mountain', 'sea', 'garden', 'animals'],
  monument: ['sculpture', 'cemetery'],
  school: ['kindergarten', 'students'],
  sea: ['ship'],
};

const isPartOf = (one: EventConcept, others: ReadonlySet<EventConcept>): boolean =>
  within[one]?.some((part) => others.has(part)) ?? false;

/** Whether people may say one of the first where they mean one of the others. */
export function areRelated(some: ReadonlySet<EventConcept>, others: ReadonlySet<EventConcept>): boolean {
  if (some.size === 0 || others.size === 0) return false;
  return (
    related.some((kinds) => haveCommon(kinds, some) && haveCommon(kinds, others)) ||
    [...some].some((concept) => isPartOf(concept, others)) ||
    [...others].some((concept) => isPartOf(concept, some))
  );
}

export function haveCommon<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const value of some) if (others.has(value)) return true;
  return false;
}
