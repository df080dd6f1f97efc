import type { CheckState } from "../../store/check/use-check";

/** The state rendered below the verdict. The rest changes often while a sheet is read or judged. */
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

/** True if two states of the check render the same below the verdict. */
export function isDrawnAlike(
  { check: before }: { readonly check: CheckState },
  { check: after }: { readonly check: CheckState },
): boolean {
  return drawn.every((key) => before[key] === after[key]);
}
