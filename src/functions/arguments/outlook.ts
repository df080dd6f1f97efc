import type { Day } from "../../law/day";
import type { ForecastStep } from "../../roster/forecast/forecast-step";

/** The verdict over several days. `breaks`: the first day that certainly fails; `from`: the first undecided day. */
export type Outlook =
  | { readonly kind: "fails"; readonly breaks: Day }
  | { readonly kind: "unclear"; readonly from: Day; readonly breaks: Day | null }
  | { readonly kind: "holds" }
  | { readonly kind: "nobody" };

/** The first day that fails, unless an earlier one is undecided. Days on which nobody counts are not tested. */
export function outlookOf(steps: readonly ForecastStep[]): Outlook {
  const from = steps.find(({ verdict }) => verdict === "undecided")?.day ?? null;
  const breaks = steps.find(({ verdict }) => verdict === "fail")?.day ?? null;
  if (from !== null && (breaks === null || from < breaks)) return { kind: "unclear", from, breaks };
  if (breaks !== null) return { kind: "fails", breaks };
  const isEmpty = steps.every(({ verdict }) => verdict === "empty");
  return isEmpty ? { kind: "nobody" } : { kind: "holds" };
}
