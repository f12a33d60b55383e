import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { headRow, type Table } from './table.ts';

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/**
 * Adds what write-excel-file itself does not offer, by its hooks: filter buttons in the heads of each table, printed
 * pages that are as wide as the table and repeat its heads, and row heights that can change.
 */
export function filterAndPrint(tables: readonly Table[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform(xml, _options, { sheetIndex }) {
            const table = tables[sheetIndex];
            if (!table) return xml;
            const filter = getSelfClosingTagMarkup('autoFilter', { ref: filterRange(table) });
            const asWide = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
            return insert(insert(xml, filter), asWide);
          },
          transformElementAttributes: changeAttributes,
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              '<definedNames/>',
              () => `<definedNames>${tables.map(nameRanges).join('')}</definedNames>`,
            ),
        },
      },
    },
  };
}

function insert(xml: string, element: string): string {
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
}

function changeAttributes(tag: string, attributes: Record<string, string | number>) {
  if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
  if (tag !== 'row') return attributes;
  // With this attribute, a row would keep its height however wide its columns are made.
  const { customHeight: _, ...others } = attributes;
  return others;
}

/** The heads and the rows, without the sums. */
function filterRange(table: Table): string {
  const top = headRow(table) - 1;
  return `${getCellAddress(top, 0)}:${getCellAddress(top + table.rows.length, table.columns.length - 1)}`;
}

/** Excel expects each filter once more under such a name, and the heads to print under another. */
function nameRanges(table: Table, index: number): string {
  const sheet = `'${table.name.replaceAll("'", "''")}'`;
  const absolute = filterRange(table).replace(/[A-Z]+|\d+/g, '$$$&');
  const row = headRow(table);
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">`,
    sanitizeTextContent(`${sheet}!${absolute}`),
    `</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">`,
    sanitizeTextContent(`${sheet}!$${row}:$${row}`),
    '</definedName>',
  ].join('');
}
