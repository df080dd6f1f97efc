import type { Day } from "../../law/day";
import { supports } from "./supports";

/** A date as a formula returns it: formatted where the host can show formats, a plain serial elsewhere. */
export type DateResult =
  | number
  | {
      readonly type: "FormattedNumber";
      readonly basicType: "Double";
      readonly basicValue: number;
      readonly numberFormat: string;
    };

/** Formats are not locale-aware; this one is the local habit and has no ambiguous order. */
export const DATE_FORMAT = "dd.mm.yyyy";

/** Returns a day so that the cell shows a date. */
export function dateResult(day: Day): DateResult {
  return showsFormats()
    ? { type: "FormattedNumber", basicType: "Double", basicValue: day, numberFormat: DATE_FORMAT }
    : day;
}

/** Data types came with CustomFunctionsRuntime 1.4; LTSC versions of Excel do not have them. */
function showsFormats(): boolean {
  return supports("CustomFunctionsRuntime", "1.4");
}
