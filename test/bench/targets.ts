import type { Figures } from "./figures";
import type { ShapeName } from "./roster-shapes";

/** A figure that somebody counts on, and where it is to be at most. Null where only the figure itself is of interest. */
export type Target = {
  readonly target: string;
  readonly measured: number;
  readonly unit: "× parse" | "× check" | "× clean row" | "ms";
  readonly atMost: number | null;
};

/** What was measured beside what it should be. Nothing fails by it: machines and their load differ. */
export function targetsOf({ shapes, kinds, formulas, forecasts }: Figures): readonly Target[] {
  const quotaOk = (shape: ShapeName, atMost: number): Target => ({
    target: `QUOTA_OK, ${shape}`,
    measured: found(shapes, (each) => each.shape === shape).quotaOkToParse,
    unit: "× parse",
    atMost,
  });
  const formula = (name: string) => found(formulas, (each) => each.formula.startsWith(name));
  const slowestCheck = dearest(shapes, (each) => each.checkToParse);
  const slowestEdit = dearest(shapes, (each) => each.edit);
  const dearestQuota = dearest(kinds, (each) => each.quotaToClean);
  const dearestCheck = dearest(kinds, (each) => each.checkToClean);
  const testEnd = formula("TEST_END");
  const country = formula("COUNTRY");
  const applicationCheck = formula("APPLICATION_CHECK of 1,000 vacancies with 1,000 staff");
  const ahead = dearest(forecasts, (each) => each.forecastToCheck);
  return [
    quotaOk("2 columns, clean", 0.1),
    quotaOk("2 columns, leading space", 0.1),
    quotaOk("2 columns, capitals", 0.1),
    quotaOk("12 columns, clean", 0.4),
    quotaOk("12 columns, as typed", 0.4),
    {
      target: `check with findings, dearest shape: ${slowestCheck.shape}`,
      measured: slowestCheck.checkToParse,
      unit: "× parse",
      atMost: 0.8,
    },
    {
      target: `dearest kind of row, counted by QUOTA: ${dearestQuota.kind}`,
      measured: dearestQuota.quotaToClean,
      unit: "× clean row",
      atMost: 3,
    },
    {
      target: `dearest kind of row, checked with findings: ${dearestCheck.kind}`,
      measured: dearestCheck.checkToClean,
      unit: "× clean row",
      atMost: null,
    },
    { target: testEnd.formula, measured: testEnd.timeToParse ?? NaN, unit: "× parse", atMost: 1 },
    { target: country.formula, measured: country.timeToParse ?? NaN, unit: "× parse", atMost: 0.5 },
    { target: applicationCheck.formula, measured: applicationCheck.time, unit: "ms", atMost: 60 },
    {
      target: `forecast of 12 months, ${ahead.rows.toLocaleString("en")} rows`,
      measured: ahead.forecastToCheck,
      unit: "× check",
      atMost: 1.5,
    },
    {
      target: `edit of one row, dearest shape: ${slowestEdit.shape}`,
      measured: slowestEdit.edit,
      unit: "ms",
      atMost: null,
    },
  ];
}

function found<T>(list: readonly T[], isIt: (each: T) => boolean): T {
  const it = list.find(isIt);
  if (it === undefined) throw new Error("A figure that a target asks for was not measured");
  return it;
}

function dearest<T>(list: readonly T[], cost: (each: T) => number): T {
  const most = Math.max(...list.map(cost));
  return found(list, (each) => cost(each) === most);
}
