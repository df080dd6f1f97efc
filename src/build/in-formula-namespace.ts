import { FORMULA_NAMESPACE } from "../sheet/formula-namespace.ts";

/** A formula name as the repository's pages and manifest write it. */
const NAMED = /\bKZ(?=\.[A-Z]{2})/g;
/** The start of a formula without a name: "type =KZ. in a cell". */
const BEGUN = /=KZ\b/g;

/** Replaces "KZ" in formula names by the configured namespace. */
export function inFormulaNamespace(text: string): string {
  return text.replace(NAMED, FORMULA_NAMESPACE).replace(BEGUN, `=${FORMULA_NAMESPACE}`);
}
