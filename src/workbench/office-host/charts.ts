import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../sheet/area";
import type { Chart } from "../../xlsx/workbook";
import { HostChart } from "./chart";
import { ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { HostRange } from "./range";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";
import { targetOf } from "./strict";

/** Chart types that the add-in uses. */
const KINDS: ReadonlyMap<unknown, Chart["kind"]> = new Map([
  ["ColumnClustered", "bars"],
  ["XYScatterLinesNoMarkers", "course"],
]);

/** Initial position of a chart. */
const FIRST_PLACE: Area = { row: 0, column: 0, rows: 15, columns: 8 };

/** `Worksheet.charts`: the grid draws none, so charts are validated and kept for a saved copy. */
export class HostCharts
  extends ClientObject<FWorksheet, Excel.ChartCollection>
  implements Pick<Excel.ChartCollection, "add">
{
  constructor(host: HostRequestContext, sheet: () => FWorksheet | null) {
    super(host, "ChartCollection", sheet);
  }

  /** Series are columns with headings; the first column labels the horizontal axis. */
  add(
    type: Excel.ChartType | string,
    sourceData: Excel.Range,
    seriesBy?: Excel.ChartSeriesBy | string,
  ): Excel.Chart {
    const kind = KINDS.get(type);
    if (!kind) throw new OfficeError("ApiNotFound", `A chart of the type ${type}.`);
    if (seriesBy !== "Columns") throw new OfficeError("ApiNotFound", "A chart whose series are not columns.");
    const source = targetOf(sourceData);
    if (!(source instanceof HostRange))
      throw new OfficeError("InvalidArgument", "A chart is made of a range.");
    let chart: Chart | null = null;
    this.act((sheet) => {
      refuseProtected(this.host.state, sheet);
      const data = source.lookUp();
      if (data === null || data.sheet.getSheetId() !== sheet.getSheetId())
        throw new OfficeError("InvalidArgument", "The data of a chart must be on its own sheet here.");
      if (data.area.rows < 2 || data.area.columns < 2)
        throw new OfficeError("InvalidArgument", "A chart needs headings, and a column beside the first.");
      chart = { kind, title: "", data: data.area, place: FIRST_PLACE };
      const { charts } = this.host.state.bridge;
      charts.set(sheet.getSheetId(), [...(charts.get(sheet.getSheetId()) ?? []), chart]);
    });
    return new HostChart(this.host, () => chart).seen;
  }
}
