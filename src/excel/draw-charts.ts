import { cellAddress } from "../sheet/address";
import type { DocChart } from "./sheet-document";

const TYPES = { bars: "ColumnClustered", course: "XYScatterLinesNoMarkers" } as const;

/** Puts charts over cells that were written before, each of shares of a whole, up to 100 %. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly DocChart[]): void {
  for (const { kind, title, data, place, minimum = 0 } of charts) {
    const numbers = sheet.getRangeByIndexes(data.row, data.column, data.rows, data.columns);
    const chart = sheet.charts.add(TYPES[kind], numbers, "Columns");
    chart.title.text = title;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.minimum = minimum;
    chart.axes.valueAxis.maximum = 1;
    // Lines over days have too many points to name each.
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
