import { cellAddress } from "../sheet/address";
import type { DocChart } from "./sheet-document";

const TYPES = { bars: "ColumnClustered", course: "XYScatterLinesNoMarkers" } as const;

/** Adds charts over cells written before. Their values are shares, so the axis ends at 100 %. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly DocChart[]): void {
  for (const { kind, title, data, place, minimum = 0 } of charts) {
    const numbers = sheet.getRangeByIndexes(data.row, data.column, data.rows, data.columns);
    const chart = sheet.charts.add(TYPES[kind], numbers, "Columns");
    chart.title.text = title;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.minimum = minimum;
    chart.axes.valueAxis.maximum = 1;
    // Lines over days have too many points to label each.
    if (kind === "bars") {
      chart.dataLabels.showValue = true;
      chart.dataLabels.numberFormat = "0.0%";
    }
    chart.setPosition(
      cellAddress(place.row, place.column),
      cellAddress(place.row + place.rows - 1, place.column + place.columns - 1),
    );
  }
}
