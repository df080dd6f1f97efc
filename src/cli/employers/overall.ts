import type { Verdict } from "../../domain/verdict";
import type { EmployersOfFiles } from "./check-employers";

const worstFirst: readonly Verdict[] = ["fail", "undecided", "empty", "pass", "exempt"];

/** One verdict for all employers: the worst of them; "empty" where there is none. */
export function worstVerdict({ employers }: Pick<EmployersOfFiles, "employers">): Verdict {
  return worstFirst.find((verdict) => employers.some((each) => each.verdict === verdict)) ?? "empty";
}
