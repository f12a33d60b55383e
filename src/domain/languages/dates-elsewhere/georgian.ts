import type { TypedForms } from '#src/domain/languages/dates-in-words.ts';
import { type DateLanguage, uninflected } from './date-language.ts';

const latinLetters: Readonly<Record<string, string>> = {
  ...{ ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm' },
  ...{ ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q' },
  ...{ შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h' },
};

/** Words, and the same as they are typed on a keyboard without Georgian letters. */
function withLatin(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, [...word].map((letter) => latinLetters[letter] ?? letter).join('')]);
}

/** მარტი is მარტ-; აგვისტო ends in no case ending of its own. */
function stemOf(name: string): string {
  return name.replace(/ი$/, '');
}

/** The vowel before a final ლ, რ or ნ falls out before -ის and -იდან: თებერვალი, თებერვლის. */
function shorten(stem: string): string {
  return stem.replace(/[აე](?=[ლრნ]$)/, '');
}

function inflectMonth(name: string): TypedForms {
  const stem = stemOf(name);
  // Abbreviations have no cases.
  if (stem === name && !name.endsWith('ო')) return uninflected.inflectMonth();
  if (stem === name)
    return { plain: [name, `${name}ს`, `${name}ში`], from: [`${name}დან`], until: [`${name}მდე`] };
  const short = shorten(stem);
  return {
    plain: [name, `${stem}ს`, `${stem}ში`, `${short}ის`, `${stem}ის`],
    from: [`${short}იდან`, `${stem}იდან`],
    until: [`${stem}ამდე`, `${short}ამდე`],
  };
}

function mapForms(forms: TypedForms, change: (words: readonly string[]) => readonly string[]): TypedForms {
  return { plain: change(forms.plain), from: change(forms.from), until: change(forms.until) };
}

export const georgian: DateLanguage = {
  ...uninflected,
  tags: ['ka'],
  inflectMonth: (name) => mapForms(inflectMonth(name), withLatin),
  inflectWeekday: (name) => (name.length > 4 ? withLatin([`${stemOf(name)}ს`, name]) : []),
  // კვირა is the week as well.
  unsureWeekdays: [7],
  daysAgo: {
    today: withLatin(['დღეს']),
    yesterday: withLatin(['გუშინ']),
    dayBeforeYesterday: withLatin(['გუშინწინ']),
  },
  links: {
    and: 'და',
    closing: 'ჩათვლით',
    year: 'წელი, წლის, წელს, წ',
    clock: 'საათზე',
    hours: 'საათი, საათზე, სთ',
    days: 'დღის, დღე',
    ago: 'წინ, უკან',
    partOfDay: 'საღამოს, დილით, დილას, ღამით, ღამე, შუადღეს',
    last: 'გასულ, გასული, წინა',
    this: 'ამ',
    date: 'რიცხვი, რიცხვში, თარიღი',
  },
  numberEndings: { plain: ['ში', 'ს', 'ის', 'ზე'], from: ['დან', 'იდან'], until: ['მდე', 'ამდე'] },
};
