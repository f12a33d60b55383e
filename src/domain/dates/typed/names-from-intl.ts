/** The names of the months or weekdays in a language, each with all the forms that `Intl` has for it. */
export type Names = readonly (readonly string[])[];

/** What every month and every weekday of this year has: 2 January is the first Monday of 2023. */
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 9));
const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 2 + day));

/**
 * The names of the twelve months, January first: whole and short, by themselves and behind a day ("лютий",
 * "лютого"). Those that are figures are left out.
 */
export function listMonthNames(tag: string): Names {
  return collect(tag, 'month', months, [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ]);
}

/** The whole names of the seven weekdays, Monday first. */
export function listWeekdayNames(tag: string): Names {
  return collect(tag, 'weekday', weekdays, [{ weekday: 'long' }]);
}

/** Those cut short. */
export function listShortWeekdayNames(tag: string): Names {
  return collect(tag, 'weekday', weekdays, [{ weekday: 'short' }]);
}

/** Kept, since `Intl` takes some milliseconds for a language. */
const collected = new Map<string, Names>();

function collect(
  tag: string,
  type: 'month' | 'weekday',
  moments: readonly number[],
  styles: readonly Intl.DateTimeFormatOptions[],
): Names {
  const key = JSON.stringify([tag, styles]);
  const names = collected.get(key) ?? askIntl(tag, type, moments, styles);
  collected.set(key, names);
  return names;
}

function askIntl(
  tag: string,
  type: 'month' | 'weekday',
  moments: readonly number[],
  styles: readonly Intl.DateTimeFormatOptions[],
): Names {
  const formats = styles.map(
    (style) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' }),
  );
  return moments.map((moment) => {
    const found = formats.map(
      (format) => format.formatToParts(moment).find((part) => part.type === type)?.value ?? '',
    );
    return [...new Set(found)].filter((name) => /^\p{L}{2}/u.test(name));
  });
}
