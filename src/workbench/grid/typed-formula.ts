/** Parts left unchanged: string literals, quoted sheet names, array constants. */
const KEPT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

/**
 * Converts a formula typed with Kazakhstan's regional settings to the grid's form: semicolons separate arguments, and
 * numbers may then have a decimal comma. Formulas typed with commas stay as they are.
 */
export function typedFormula(formula: string): string {
  const kept = formula.match(KEPT) ?? [];
  const between = formula.split(KEPT);
  if (!between.some((part) => part.includes(";"))) return formula;
  return between
    .map((part) => part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ","))
    .map((part, index) => part + (kept[index] ?? ""))
    .join("");
}
