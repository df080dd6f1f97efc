import { supports } from "./host";

/** Whether an event of this Excel says that this very add-in has caused it. */
export function eventsHaveSource(): boolean {
  return supports("ExcelApi", "1.14");
}
