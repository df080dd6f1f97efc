import type { Verdict } from "../../../domain/verdict";
import type { Answer } from "./answer";

export type VerdictCode = Verdict | "unreadable" | "not_covered";

export function verdictCode({ result }: Answer): VerdictCode {
  return result.kind === "check" ? result.verdict : result.kind;
}
