import type { Format } from '#src/report/formats/format.ts';

export const map: Format = {
  extension: 'geojson',
  button: 'button-report-map',
  name: 'report-format-map',
  row: 2,
  askedBy: 'admin',
  loadBuilder: async () => (await import('./build-geojson.ts')).buildMapFile,
};
