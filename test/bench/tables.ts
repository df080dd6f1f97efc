import type { Figures } from "./figures";
import type { Table } from "./markdown-table";
import { targetsOf } from "./targets";

export type TableName = "targets" | "shapes" | "kinds" | "formulas" | "forecasts" | "plainWay";

/** The figures as tables, by what they are about; the first row of each holds the headings. */
export function tablesOf(figures: Figures): Readonly<Record<TableName, Table>> {
  return {
    targets: table(targetsOf(figures), {
      target: "figure",
      measured: "measured",
      unit: "unit",
      atMost: "at most",
    }),
    shapes: table(figures.shapes, {
      shape: "roster",
      answer: "answer",
      parse: "parse ms",
      quotaOk: "QUOTA_OK ms",
      check: "check ms",
      edit: "edit ms",
      quotaOkToParse: "QUOTA_OK/parse",
      checkToParse: "check/parse",
      quotaOkNanosecondsPerRow: "QUOTA_OK ns/row",
    }),
    kinds: table(figures.kinds, {
      kind: "row",
      quota: "QUOTA ns",
      quotaToClean: "× clean",
      check: "check ns",
      checkToClean: "× clean, checked",
    }),
    formulas: table(figures.formulas, {
      formula: "formula",
      parse: "parse ms",
      time: "time ms",
      timeToParse: "time/parse",
    }),
    forecasts: table(figures.forecasts, {
      rows: "rows",
      days: "days",
      check: "check ms",
      forecast: "forecast ms",
      forecastToCheck: "forecast/check",
      waysBack: "ways back ms",
    }),
    plainWay: table([figures.plainWay], {
      rows: "rows",
      check: "check ms",
      objectPerRow: "plain way ms",
      objectPerRowToCheck: "plain way/check",
    }),
  };
}

function table<Row extends object>(
  rows: readonly Row[],
  headings: Readonly<Partial<Record<keyof Row, string>>>,
): Table {
  const keys = Object.keys(headings) as (keyof Row)[];
  return [keys.map((key) => headings[key] ?? ""), ...rows.map((row) => keys.map((key) => shown(row[key])))];
}

function shown(value: unknown): string {
  return typeof value === "number" ? value.toLocaleString("en") : String(value ?? "");
}
