import { FORMULA_NAMESPACE } from "../sheet/formula-namespace";

/** String literals and quoted sheet names, where "KZ" is not a call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A call as Excel shows it, and as a file stores it where the add-in is missing. */
const CALL = new RegExp(
  `(?:^|[^\\p{L}\\p{N}_.])(?:${FORMULA_NAMESPACE}\\.\\p{L}|_xldudf_${FORMULA_NAMESPACE}_)`,
  "iu",
);

/** True if a formula calls a function of this add-in anywhere, in any case. */
export function callsKz(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && CALL.test(formula.replace(QUOTED, " "));
}
