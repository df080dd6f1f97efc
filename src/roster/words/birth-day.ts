import { hidesCentury } from "./iin";
import { type Day, dayOf } from "../../law/day";

/**
 * The date of birth in a valid IIN, with the century from the seventh digit; null if that is 0, or the date is before
 * Excel's calendar.
 */
export function birthDay(iin: number): Day | null {
  if (hidesCentury(iin)) return null;
  const digits = String(iin).padStart(12, "0");
  const pair = (index: number) => Number(digits.slice(index, index + 2));
  const century = 17 + Math.ceil(Number(digits.charAt(6)) / 2);
  return dayOf({ year: century * 100 + pair(0), month: pair(2), day: pair(4) });
}
