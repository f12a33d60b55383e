/**
 * The formats of a report, in the order of the buttons; `map` is GeoJSON. Each is defined in its folder of
 * `src/report/formats`.
 */
export const reportFormats = ['pdf', 'word', 'excel', 'csv', 'map'] as const;

export type ReportFormat = (typeof reportFormats)[number];
