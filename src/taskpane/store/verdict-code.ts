import type { Verdict } from "../../domain/verdict";
import type { Answer } from "./answer";

export type VerdictCode = Verdict | "unreadable" | "not_covered";

/** The code under which a verdict is shown. */
export function verdictCode({ result }: Answer): VerdictCode {
  return result.kind === "check" ? result.verdict : result.kind;
}
