import { FORMULA_NAMESPACE } from "../sheet/formula-namespace.ts";

/** A name of a formula, as pages and manifest in the repository write it. */
const NAMED = /\bKZ(?=\.[A-Z]{2})/g;
/** How a formula begins, where no name follows: "type =KZ. in a cell". */
const BEGUN = /=KZ\b/g;

/** A text of the repository that names formulas, in the namespace that they are built with. */
export function inFormulaNamespace(text: string): string {
  return text.replace(NAMED, FORMULA_NAMESPACE).replace(BEGUN, `=${FORMULA_NAMESPACE}`);
}
