/**
 * What a report can be had as, in the order of the buttons; `map` is GeoJSON. What each of them is, is in its folder of
 * `src/report/formats`.
 */
export const reportFormats = ['pdf', 'word', 'excel', 'csv', 'map'] as const;

export type ReportFormat = (typeof reportFormats)[number];
