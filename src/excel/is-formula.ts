/** For a cell without a formula Excel returns its value as its formula, and that may be a text like "=1+1". */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
