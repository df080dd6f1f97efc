/** A formula as Excel keeps it in a file: calls of an add-in's function KZ.NAME are stored as _xldudf_KZ_NAME. */
export function storedFormula(formula: string): string {
  return formula.replace(/\bKZ\.(?=[A-Z])/g, "_xldudf_KZ_");
}
