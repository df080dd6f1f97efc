import { FORMULA_NAMESPACE } from "../sheet/formula-namespace";

/** Texts and names of sheets, where the letters KZ mean nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** As Excel shows a call of the add-in's functions, and as a file keeps it where the add-in is missing. */
const CALL = new RegExp(
  `(?:^|[^\\p{L}\\p{N}_.])(?:${FORMULA_NAMESPACE}\\.\\p{L}|_xldudf_${FORMULA_NAMESPACE}_)`,
  "iu",
);

/** Whether a formula calls a function of this add-in, anywhere in it and in any case. */
export function callsKz(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && CALL.test(formula.replace(QUOTED, " "));
}
