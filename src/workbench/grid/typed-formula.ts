/** What keeps its marks: texts, names of sheets in quotes, and constants in braces. */
const KEPT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

/**
 * A formula as the grid reads it, from one typed as Excel takes it with the regional settings of Kazakhstan: with
 * semicolons between arguments, and then a comma in numbers. One typed with commas between arguments stays as it is.
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
