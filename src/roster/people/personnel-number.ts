import { comparableHeading } from "../table/heading-matcher";
import type { Layout } from "../table/layout";
import { NO_NUMBER } from "./repeated-numbers";

const personnelNumber = /^таб(ель[нд]\S*)? |^(personnel|employee|staff|payroll) (id|no|number)/;

/** The column of personnel numbers, by which the same person may be known where no IIN is given; -1 if there is none. */
export function columnOfPersonnelNumbers({ headings }: Layout): number {
  return headings.findIndex((each) => personnelNumber.test(comparableHeading(String(each))));
}

/** A personnel number, negated to keep it apart from IINs; NO_NUMBER if there is none. */
export function readPersonnelNumber(raw: unknown): number {
  return NO_NUMBER - Number(String(raw ?? "").replace(/\D/g, ""));
}
