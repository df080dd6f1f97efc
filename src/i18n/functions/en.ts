/** The words around the list of formulas. */
export const en = {
  title: "Functions",
  "intro.live": "Formulas for the cells of this workbook. The examples use your list: {range}.",
  "intro.none":
    "Formulas for the cells of this workbook. Check a sheet first, and the examples take its list.",
  separator:
    "If Excel does not accept a copied formula, put semicolons in the place of the commas: that depends on the regional settings of the computer.",
  search: "Search formulas",
  "search.clear": "Clear the search",
  found: "{count, plural, =0 {No formula found} one {# formula} other {# formulas}}",
  syntax: "Syntax",
  "example.live": "For your list",
  example: "Example",
  insert: "Insert in the active cell",
  "insert.done": "The formula stands in {cell} now.",
  "insert.occupied": "{cell} is not empty. Choose an empty cell and insert again.",
  "insert.circular":
    "{cell} lies within the cells the formula reads, so it would wait for itself. Choose a cell outside them and insert again.",
  "insert.protected": "The sheet is protected, so nothing was written to {cell}.",
  "insert.failed": "It could not be written. Nothing was changed.",
  copy: "Copy",
  "copy.done": "Copied.",
  "copy.failed": "It could not be copied. Select the formula and press Ctrl+C.",
  help: "Help page",
} as const;
