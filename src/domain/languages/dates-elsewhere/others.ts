import { type DateLanguage, uninflected } from './date-language.ts';

export const greek: DateLanguage = {
  ...uninflected,
  tags: ['el'],
  daysAgo: { today: ['σήμερα'], yesterday: ['χθες', 'χτες'], dayBeforeYesterday: ['προχθές', 'προχτές'] },
  links: {
    from: 'από, από τις',
    to: 'έως, μέχρι, ως, έως τις',
    and: 'και',
    the: 'στις, την, το, τη',
    on: 'στις',
    clock: 'στις, ώρα',
    days: 'ημέρες, μέρες',
    ago: 'πριν',
    partOfDay: 'το βράδυ, το πρωί',
    last: 'περασμένη, περασμένο',
  },
};

export const kazakh: DateLanguage = {
  ...uninflected,
  tags: ['kk'],
  daysAgo: { today: ['бүгін'], yesterday: ['кеше'], dayBeforeYesterday: ['алдыңғы күні'] },
  links: {
    and: 'және, мен',
    year: 'ж, жыл, жылы, жылғы',
    clock: 'сағат',
    days: 'күн',
    ago: 'бұрын',
    last: 'өткен',
  },
};

export const uzbek: DateLanguage = {
  ...uninflected,
  tags: ['uz'],
  daysAgo: { today: ['bugun'], yesterday: ['kecha'], dayBeforeYesterday: [] },
  links: { and: 'va', year: 'yil, yili', clock: 'soat', days: 'kun', ago: 'oldin', last: 'oʻtgan' },
};

/** Those of which the names of months and weekdays have to do. */
export const namesAlone: DateLanguage = {
  ...uninflected,
  tags: ['fi', 'hu', 'et', 'lv', 'lt'],
  daysAgo: { today: [], yesterday: [], dayBeforeYesterday: [] },
  // "2026 m. kovo 5 d.", "2026. gada 5. marts".
  links: { year: 'm, gada, g', date: 'd', clock: 'klo' },
};
