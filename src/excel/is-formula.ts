/** A cell without a formula gives its value in place of it, and that may be a text like "=1+1". */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
