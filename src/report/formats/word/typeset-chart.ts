import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { BarChart } from '#src/report/document/document.ts';
import { colours, styles } from './look.ts';
import { pixels, textWidth } from './page.ts';

/** How high, in millimetres: each bar, what is around them, and columns with the days below them. */
const heights = { bar: 6.5, around: 4, columns: 60 };

/** A chart is as high as for this many bars at least: lower, it would have no room for the figures. */
const fewest = 3;

const font = { color: colours.ink, size: 9 };

/** Bars below each other, the first on top, with a label: a chart of the document, whose numbers can be edited. */
export function typesetBars(chart: BarChart): Paragraph[] {
  const count = chart.bars.length;
  const rows = Math.max(count, fewest);
  const bars = new ChartRun({
    ...describeChart(chart),
    type: 'bar',
    categoryAxis: { reverseOrder: true, font },
    // Bars are equally thick, however few.
    gapWidth: 150 * (rows / count) - 100,
    transformation: { width: pixels(textWidth), height: pixels(heights.around + heights.bar * rows) },
  });
  return [
    new Paragraph({ style: styles.chartLabel, text: chart.heading }),
    new Paragraph({ style: styles.picture, children: [bars] }),
  ];
}

/** A column for each day. */
export function typesetColumns(chart: BarChart): Paragraph {
  return new Paragraph({
    style: styles.picture,
    children: [
      new ChartRun({
        ...describeChart(chart),
        type: 'column',
        categoryAxis: { labelRotation: -90, font: { ...font, size: 8 } },
        gapWidth: 35,
        transformation: { width: pixels(textWidth), height: pixels(heights.columns) },
      }),
    ],
  });
}

function describeChart({ heading, bars, alt }: BarChart) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return {
    // If one label took two lines, LibreOffice would leave out every other label.
    categories: bars.map(({ label }) => label.replaceAll(' ', '\u00a0')),
    series: [{ name: heading, values: bars.map(({ value }) => value), color: { theme: 'accent1' } as const }],
    // Bars begin at zero, since anything else would mislead; beyond the longest there is room for its figure.
    valueAxis: { minimum: 0, maximum: 1.12 * most, visible: false, gridlines: false },
    // A quiet day needs no figure.
    dataLabels: { value: true, numberFormat: '#', font: { ...font, bold: true } },
    legend: false,
    chartArea: { fill: 'none', border: 'none' },
    altText: { description: alt },
  } satisfies Partial<ChartRunOptions>;
}
