import { supports } from "./host";

/** True if this Excel's events say whether this add-in caused them. */
export function eventsHaveSource(): boolean {
  return supports("ExcelApi", "1.14");
}
