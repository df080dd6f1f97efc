import type { CheckState } from "../../store/check/use-check";

/** What is drawn under the verdict. The rest of the state changes often, while a sheet is read or judged. */
const drawn = [
  "answer",
  "reading",
  "sortings",
  "isStale",
  "answeredField",
  "notWritten",
  "ignoring",
  "proof",
] as const satisfies readonly (keyof CheckState)[];

/** Whether two states of the check look the same under the verdict. */
export function isDrawnAlike(
  { check: before }: { readonly check: CheckState },
  { check: after }: { readonly check: CheckState },
): boolean {
  return drawn.every((key) => before[key] === after[key]);
}
