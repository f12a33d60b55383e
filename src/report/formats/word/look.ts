import type { IThemeOptions } from 'docx';
import { fontFamily } from '#src/photos/text/fonts.ts';

/** The first three are dark enough for small text, on white and on the tint. */
export const colours = { ink: '2B3138', grey: '5C6066', accent: '3F6B5B', tint: 'EBE8E1', rule: 'D9D5CC' };

/** Charts, too, take their colours and letters from the theme. */
export const theme: IThemeOptions = {
  name: 'Hesabat',
  colors: { dark2: colours.ink, light2: colours.tint, accent1: colours.accent, accent2: '8C9A8E' },
  fonts: { headings: fontFamily, body: fontFamily },
};

/** The ids of our own styles, which Word does not know by itself. */
export const styles = {
  organization: 'CoverOrganization',
  coverWord: 'CoverWord',
  coverTitle: 'CoverTitle',
  rule: 'Rule',
  coverDays: 'CoverDays',
  coverPart: 'CoverPart',
  contact: 'CoverContact',
  contents: 'ContentsHeading',
  entry: 'EntryTitle',
  details: 'EntryDetails',
  photos: 'EntryPhotos',
  figures: 'ChapterFigures',
  lead: 'Lead',
  chartLabel: 'ChartLabel',
  picture: 'Picture',
  cell: 'TableText',
  imprint: 'Imprint',
} as const;
