import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { BarChart } from '#src/reports/report-document.ts';
import { entryIndent, pixels, textWidth, twips } from './page.ts';
import { colours, styles } from './word-styles.ts';

/** In millimetres. */
const bar = 7;
const title = 12;
const columns = 62;

const font = { color: colours.ink, size: 9 };

/** Bars below each other, the first on top: a chart of the document, whose numbers can be edited. */
export function typesetBars(chart: BarChart): Paragraph {
  const { heading } = chart;
  return new Paragraph({
    style: styles.chart,
    indent: { left: twips(entryIndent) },
    children: [
      new ChartRun({
        ...describeChart(chart),
        type: 'bar',
        title: { text: heading, font: { ...font, size: 10, bold: true } },
        categoryAxis: { reverseOrder: true, font },
        gapWidth: 45,
        transformation: {
          width: pixels(textWidth - entryIndent),
          height: pixels(title + bar * Math.max(chart.bars.length, 2)),
        },
      }),
    ],
  });
}

/** A column for each day. */
export function typesetColumns(chart: BarChart): Paragraph {
  return new Paragraph({
    style: styles.chart,
    children: [
      new ChartRun({
        ...describeChart(chart),
        type: 'column',
        categoryAxis: { labelRotation: -90, font: { ...font, size: 8 } },
        gapWidth: 30,
        transformation: { width: pixels(textWidth), height: pixels(columns) },
      }),
    ],
  });
}

function describeChart({ heading, bars, alt }: BarChart) {
  return {
    categories: bars.map(({ label }) => label),
    series: [{ name: heading, values: bars.map(({ value }) => value), color: { theme: 'accent1' } as const }],
    // A bar that does not begin at nothing would lie.
    valueAxis: { minimum: 0, visible: false, gridlines: false },
    // A quiet day needs no figure.
    dataLabels: { value: true, numberFormat: '#', font },
    legend: false,
    chartArea: { fill: 'none', border: 'none' },
    altText: { description: alt },
  } satisfies Partial<ChartRunOptions>;
}
