import { blockId } from './composition.ts';
import { and, byType, isRecord, type JsonObject, list, number, object, oneOf, recordsOf, text } from './shape.ts';

/** Charts: docs.slack.dev/reference/block-kit/blocks/data-visualization-block. The limits were raised after its first days. */

const point = object({ label: text(20), value: number });

/** Bars, areas and lines: every series has one point for each category, under its label. */
function plotted(type: string) {
  return and(
    object({
      type: oneOf(type),
      series: list(object({ name: text(20), data: list(point, 1, 20) }), 1, 12),
      axis_config: object({ categories: list(text(20), 1, 20) }, { x_label: text(50), y_label: text(50) }),
    }),
    onePointACategory,
    ({ series }) =>
      new Set(recordsOf(series).map(({ name }) => name)).size === recordsOf(series).length
        ? null
        : 'series names must be unique',
  );
}

export const chart = object(
  {
    type: oneOf('data_visualization'),
    title: text(50),
    chart: byType({
      pie: object({ type: oneOf('pie'), segments: list(point, 1, 12) }),
      bar: plotted('bar'),
      area: plotted('area'),
      line: plotted('line'),
    }),
  },
  { block_id: blockId },
);

function onePointACategory({ series, axis_config: axis }: JsonObject): string | null {
  const categories = isRecord(axis) && Array.isArray(axis.categories) ? axis.categories : [];
  const fits = recordsOf(series).every(({ data }) => {
    const labels = recordsOf(data).map(({ label }) => label);
    return labels.length === categories.length && labels.every((label) => categories.includes(label));
  });
  return fits ? null : 'every series must have one data point for each category';
}
