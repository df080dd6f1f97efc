import type { SayAnswer } from "../i18n/answers";
import type { Cell } from "../sheet/cell";
import { isNoSuchDay } from "../sheet/no-such-day";

/** Why a cell holds no day, or more than one, and what to write. */
export function explainDate(
  text: Cell | undefined,
  code: "date_unreadable" | "date_ambiguous",
  say: SayAnswer,
): string {
  const values = { text: String(text ?? "") };
  if (code === "date_ambiguous") return say("date.ambiguous", values);
  return say(isNoSuchDay(text) ? "date.no_such_day" : "date.unreadable", values);
}
