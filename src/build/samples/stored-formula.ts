import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

const CALL = /\bKZ\.(?=[A-Z])/g;

/** A formula of our samples as Excel keeps it in a file: calls of an add-in's function KZ.NAME are stored as _xldudf_KZ_NAME. */
export function storedFormula(formula: string): string {
  return formula.replace(CALL, `_xldudf_${FORMULA_NAMESPACE}_`);
}
