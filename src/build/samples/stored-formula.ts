import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

const CALL = /\bKZ\.(?=[A-Z])/g;

/** Stored form of a sample formula: files store a call of an add-in's function KZ.NAME as _xldudf_KZ_NAME. */
export function storedFormula(formula: string): string {
  return formula.replace(CALL, `_xldudf_${FORMULA_NAMESPACE}_`);
}
