import { type DateLanguage, uninflected } from './date-language.ts';

/** "в суботу", "минулої суботи", "w sobotę", "v sobotu": of names in -а and -я, not of those cut short. */
function declineWeekday(name: string): readonly string[] {
  if (name.length < 5) return [];
  const endings: ReadonlyArray<readonly [RegExp, string]> = [
    [/а$/, 'у'],
    [/а$/, 'и'],
    [/я$/, 'ю'],
    [/я$/, 'і'],
    [/a$/, 'u'],
    [/a$/, 'ę'],
    [/e$/, 'i'],
  ];
  return endings.filter(([end]) => end.test(name)).map(([end, other]) => name.replace(end, other));
}

export const ukrainian: DateLanguage = {
  ...uninflected,
  tags: ['uk'],
  inflectWeekday: declineWeekday,
  daysAgo: {
    today: ['сьогодні'],
    yesterday: ['вчора', 'учора'],
    dayBeforeYesterday: ['позавчора', 'позаучора'],
  },
  links: {
    from: 'з, із, від, с',
    between: 'між',
    to: 'по, до',
    and: 'і, та, й',
    closing: 'включно',
    year: 'р, рік, року, році',
    on: 'в, у, о, об',
    clock: 'о, об, в, у, з, початок о',
    hours: 'год, година, години, годині, годин',
    days: 'день, дні, днів',
    ago: 'тому',
    partOfDay: 'ввечері, увечері, вечора, вранці, ранку, вдень, дня',
    last: 'минулий, минулу, минулої, минула, минулого',
    this: 'цей, цю, цього, ця',
    date: 'дата',
  },
  numberEndings: { plain: ['го', 'те', 'е', 'ого'], from: [], until: [] },
};

export const polish: DateLanguage = {
  ...uninflected,
  tags: ['pl'],
  inflectWeekday: declineWeekday,
  daysAgo: {
    today: ['dzisiaj', 'dziś'],
    yesterday: ['wczoraj'],
    dayBeforeYesterday: ['przedwczoraj'],
  },
  links: {
    from: 'od, z',
    between: 'między, pomiędzy',
    to: 'do, po',
    and: 'i, oraz',
    closing: 'włącznie',
    year: 'r, rok, roku',
    on: 'w, we, dnia, w dniu, w dniach',
    clock: 'o, o godz, o godzinie, godz, godzina, od godz, od',
    hours: 'h',
    days: 'dzień, dni',
    ago: 'temu',
    partOfDay: 'wieczorem, rano, po południu',
    last: 'ostatni, ostatnią, ostatnia, zeszły, zeszłą, miniony, minioną, ubiegły, ubiegłą',
    this: 'ten, tę, ta',
    date: 'data',
  },
  numberEndings: { plain: ['go', 'ego'], from: [], until: [] },
};

export const czech: DateLanguage = {
  ...uninflected,
  tags: ['cs', 'sk'],
  inflectWeekday: declineWeekday,
  daysAgo: { today: ['dnes'], yesterday: ['včera'], dayBeforeYesterday: ['předevčírem', 'predvčerom'] },
  links: {
    from: 'od',
    between: 'mezi, medzi',
    to: 'do, až',
    and: 'a',
    on: 'v, dne, vo',
    clock: 'v, od, o',
    hours: 'hod, hodin, h',
    days: 'dny, dni',
    ago: 'před, pred',
    partOfDay: 'večer, ráno',
    last: 'minulý, minulou, minulú',
  },
};

export const bulgarian: DateLanguage = {
  ...uninflected,
  tags: ['bg'],
  // неделя is Sunday, and the week in Russian.
  unsureWeekdays: [7],
  daysAgo: { today: ['днес'], yesterday: ['вчера'], dayBeforeYesterday: ['завчера', 'онзи ден'] },
  links: {
    from: 'от',
    to: 'до',
    and: 'и',
    year: 'г, година',
    on: 'на, в, през',
    clock: 'от, в',
    hours: 'ч, часа',
    days: 'дни',
    ago: 'преди',
    partOfDay: 'вечерта, сутринта',
    last: 'миналия, миналата, миналата',
  },
};
