import type { FilingVerdict } from "../../domain/filing-verdict";
import type { Verdict } from "../../domain/verdict";

/** One answer for a whole list: all may be filed, some may not, or it cannot be told; "empty" without a vacancy. */
export function overallVerdict(
  vacancies: readonly { readonly verdict: FilingVerdict }[],
): Exclude<Verdict, "exempt"> {
  const verdicts = vacancies.map(({ verdict }) => verdict);
  if (verdicts.length === 0) return "empty";
  if (verdicts.includes("fail")) return "fail";
  return verdicts.includes("undecided") ? "undecided" : "pass";
}
