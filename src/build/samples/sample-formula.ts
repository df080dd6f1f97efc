import { storedFormula } from "../../sheet/formula/stored-formula";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

const CALL = /\bKZ\.(?=[A-Z])/g;

/** The stored form of a formula written here with KZ, whatever the namespace is. */
export function sampleFormula(formula: string): string {
  return storedFormula(formula.replace(CALL, `${FORMULA_NAMESPACE}.`));
}
