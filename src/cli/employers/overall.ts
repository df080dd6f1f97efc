import type { Verdict } from "../../domain/verdict";
import type { EmployersOfFiles } from "./check-employers";

const worstFirst: readonly Verdict[] = ["fail", "undecided", "empty", "pass", "exempt"];

/** The worst verdict of all employers; "empty" if there are none. */
export function worstVerdict({ employers }: Pick<EmployersOfFiles, "employers">): Verdict {
  return worstFirst.find((verdict) => employers.some((each) => each.verdict === verdict)) ?? "empty";
}
