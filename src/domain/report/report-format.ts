/** What a report can be had as; `map` is GeoJSON. */
export const reportFormats = ['pdf', 'word', 'excel', 'csv', 'map'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** How its files end. */
export const extensions: Readonly<Record<ReportFormat, string>> = {
  pdf: 'pdf',
  word: 'docx',
  excel: 'xlsx',
  csv: 'csv',
  map: 'geojson',
};
