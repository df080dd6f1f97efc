import { areaBetween } from "../../sheet/area";
import type { Chart } from "../../xlsx/workbook";
import { areaOf } from "./areas";
import { ClientObject } from "./client-object";
import { OfficeError, writeOnly } from "./office-error";
import type { HostRequestContext } from "./request-context";

/** A newly added chart: title, position, legend, labels and axis bounds can be set. */
export class HostChart
  extends ClientObject<Chart, Excel.Chart>
  implements Pick<Excel.Chart, "axes" | "dataLabels" | "legend" | "setPosition" | "title">
{
  constructor(host: HostRequestContext, find: () => Chart | null) {
    super(host, "Chart", find);
  }

  get title(): Excel.ChartTitle {
    return new HostChartTitle(this.host, () => this.lookUp()).seen;
  }

  get legend(): Excel.ChartLegend {
    return new HostChartLegend(this.host, () => this.lookUp()).seen;
  }

  get dataLabels(): Excel.ChartDataLabels {
    return new HostChartLabels(this.host, () => this.lookUp()).seen;
  }

  get axes(): Excel.ChartAxes {
    return new HostChartAxes(this.host, () => this.lookUp()).seen;
  }

  /** Covers the area from the first cell to the second, both included. */
  setPosition(startCell: Excel.Range | string, endCell?: Excel.Range | string): void {
    if (typeof startCell !== "string" || typeof endCell !== "string")
      throw new OfficeError("ApiNotFound", "Chart.setPosition without two addresses.");
    const [first, last] = [areaOf(startCell), areaOf(endCell)];
    if (last.row < first.row || last.column < first.column)
      throw new OfficeError("InvalidArgument", "A chart ends below and right of where it begins.");
    this.act((chart) => {
      chart.place = areaBetween(first.row, first.column, last.row, last.column);
    });
  }
}

class HostChartTitle extends ClientObject<Chart, Excel.ChartTitle> implements Pick<Excel.ChartTitle, "text"> {
  constructor(host: HostRequestContext, find: () => Chart | null) {
    super(host, "ChartTitle", find);
  }

  get text(): string {
    throw writeOnly("ChartTitle.text");
  }

  set text(text: string) {
    this.act((chart) => {
      chart.title = text;
    });
  }
}

class HostChartLegend
  extends ClientObject<Chart, Excel.ChartLegend>
  implements Pick<Excel.ChartLegend, "position">
{
  constructor(host: HostRequestContext, find: () => Chart | null) {
    super(host, "ChartLegend", find);
  }

  get position(): Excel.ChartLegend["position"] {
    throw writeOnly("ChartLegend.position");
  }

  /** A saved copy always has it at the bottom. */
  set position(position: Excel.ChartLegend["position"]) {
    if (position !== "Bottom") throw new OfficeError("ApiNotFound", `ChartLegend.position ${position}.`);
    this.act(() => undefined);
  }
}

class HostChartLabels
  extends ClientObject<Chart, Excel.ChartDataLabels>
  implements Pick<Excel.ChartDataLabels, "numberFormat" | "showValue">
{
  constructor(host: HostRequestContext, find: () => Chart | null) {
    super(host, "ChartDataLabels", find);
  }

  get showValue(): boolean {
    throw writeOnly("ChartDataLabels.showValue");
  }

  set showValue(isShown: boolean) {
    if (!isShown)
      throw new OfficeError("ApiNotFound", "ChartDataLabels.showValue can only be turned on here.");
    this.act((chart) => (chart.labels = "General"));
  }

  get numberFormat(): string {
    throw writeOnly("ChartDataLabels.numberFormat");
  }

  set numberFormat(format: string) {
    this.act((chart) => {
      if (chart.labels === undefined)
        throw new OfficeError("InvalidArgument", "A chart without labels has no format for them.");
      chart.labels = format;
    });
  }
}

class HostChartAxes
  extends ClientObject<Chart, Excel.ChartAxes>
  implements Pick<Excel.ChartAxes, "valueAxis">
{
  constructor(host: HostRequestContext, find: () => Chart | null) {
    super(host, "ChartAxes", find);
  }

  get valueAxis(): Excel.ChartAxis {
    return new HostChartAxis(this.host, () => this.lookUp()).seen;
  }
}

class HostChartAxis
  extends ClientObject<Chart, Excel.ChartAxis>
  implements Pick<Excel.ChartAxis, "maximum" | "minimum">
{
  constructor(host: HostRequestContext, find: () => Chart | null) {
    super(host, "ChartAxis", find);
  }

  get minimum(): number {
    throw writeOnly("ChartAxis.minimum");
  }

  set minimum(minimum: number) {
    this.setEnd({ minimum });
  }

  get maximum(): number {
    throw writeOnly("ChartAxis.maximum");
  }

  set maximum(maximum: number) {
    this.setEnd({ maximum });
  }

  private setEnd(end: Pick<Chart, "minimum" | "maximum">): void {
    this.act((chart) => {
      if (Object.values(end).some((value) => typeof value !== "number" || !Number.isFinite(value)))
        throw new OfficeError("InvalidArgument", "An axis ends at a number.");
      Object.assign(chart, end);
    });
  }
}
