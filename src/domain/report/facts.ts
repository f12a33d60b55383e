import type { Unit } from '#src/domain/campaigns/counted-units.ts';
import type { Spelling } from '#src/domain/cities/printed-name.ts';
import type { CountryNameStyle } from '#src/domain/countries/name-style.ts';
import type { OwnCountry } from '#src/domain/countries/of-campaign.ts';
import type { Day } from '#src/domain/dates/day.ts';
import type { LocalizedText } from '#src/domain/locale.ts';
import type { ReportPhoto } from './report.ts';
import type { StoredAnswer } from './reported-answers.ts';
import type { Totals } from './totals.ts';

/** What a report in any language is made from, read at one moment. */
export interface ReportFacts {
  campaign: {
    titles: LocalizedText;
    organizationNames: LocalizedText;
    contact: string | null;
    countryNameStyle: CountryNameStyle;
    /** An IANA name: the zone that moments are shown in. */
    timeZone: string;
    firstDay: Day | null;
    lastDay: Day | null;
  };
  /** In their order. */
  categories: Array<{ id: number; names: LocalizedText; unit: Unit; isRetired: boolean }>;
  ownCountries: OwnCountry[];
  totals: Totals;
  /** Those that are approved. */
  entries: EntryFacts[];
  /** What decides how cities are printed; the spellings are those of approved entries. */
  cities: Array<{ country: string; key: string; printedNames: LocalizedText; spellings: Spelling[] }>;
}

export interface EntryFacts {
  number: number;
  categoryId: number;
  title: string;
  /** Translations by moderators. */
  titles: LocalizedText;
  /** The language of the title (BCP 47, `mul` for several); null where it is not known. */
  titleLanguage: string | null;
  firstDay: Day;
  lastDay: Day;
  country: string;
  /** As they were typed. */
  cities: Array<{ key: string; name: string }>;
  photos: ReportPhoto[];
  /** The answers that have no place of their own in a report. */
  answers: StoredAnswer[];
}
