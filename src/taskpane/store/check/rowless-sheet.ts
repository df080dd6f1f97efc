import type { Answer } from "./answer";

/** A sheet that is blank, or holds only settings. */
export type RowlessSheet = "blank" | "settings";

/** Why the sheet has nothing to prove, report, compare or look ahead for; null if it has. */
export function rowlessSheet({ emptiness }: Pick<Answer, "emptiness">): RowlessSheet | null {
  return emptiness === "blank" || emptiness === "settings" ? emptiness : null;
}
