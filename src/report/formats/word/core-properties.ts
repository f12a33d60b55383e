import type { ReportDocument } from '#src/report/document/document.ts';
import { wordLanguage } from './language.ts';

/**
 * What the file says about itself: title, language, and the moment that the report was computed for (ISO). Written here
 * since docx names a creator and the time of building, and who built it when is nobody's business.
 */
export function buildCoreProperties({ title, locale }: ReportDocument, moment: string) {
  const date = `${moment.slice(0, 19)}Z`;
  const escaped = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escaped}</dc:title><dc:language>${wordLanguage(locale)}</dc:language>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
      '</cp:coreProperties>',
    ].join(''),
  };
}
