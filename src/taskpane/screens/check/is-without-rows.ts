import type { Answer } from "../../store/check/answer";

/** Whether the sheet has nothing to prove, report or compare: it is blank, or holds only settings. */
export function isWithoutRows({ emptiness }: Answer): boolean {
  return emptiness === "blank" || emptiness === "settings";
}
