import type { Day } from "../../law/day";
import { supports } from "./supports";

/** A date as returned by a formula: formatted if the host supports it, otherwise a serial number. */
export type DateResult =
  | number
  | {
      readonly type: "FormattedNumber";
      readonly basicType: "Double";
      readonly basicValue: number;
      readonly numberFormat: string;
    };

/** Number formats are not locale-aware; this one is customary in Kazakhstan and unambiguous. */
export const DATE_FORMAT = "dd.mm.yyyy";

export function dateResult(day: Day): DateResult {
  return showsFormats()
    ? { type: "FormattedNumber", basicType: "Double", basicValue: day, numberFormat: DATE_FORMAT }
    : day;
}

/** Data types need CustomFunctionsRuntime 1.4, which LTSC versions of Excel lack. */
function showsFormats(): boolean {
  return supports("CustomFunctionsRuntime", "1.4");
}
