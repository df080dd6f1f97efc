import { type HelpPage, partOf } from "./help-pages";
import { tablesIn } from "./tables";

/** A formula of a page and the results it promises, row by row. */
export type Example = { readonly formula: string; readonly results: readonly string[] };

/** The sheet that a page's examples read (without the row and column names), and the examples. */
export function examplesIn(page: HelpPage): {
  readonly sheet: readonly (readonly string[])[];
  readonly examples: readonly Example[];
} {
  const tables = tablesIn(partOf(page, "examples"));
  const sheet = tables.find(({ rows }) => rows[0]?.[1] === "A");
  return {
    sheet: (sheet?.rows ?? []).slice(1).map((row) => row.slice(1)),
    examples: tables
      .filter((table) => table !== sheet)
      .flatMap(({ formula, rows }) =>
        formula === null
          ? rows.slice(1).map(([written = "", result = ""]) => ({
              formula: written.replaceAll("`", ""),
              results: isSentence(result) ? [result] : result.split(";").map((each) => each.trim()),
            }))
          : [{ formula, results: rows.flat() }],
      ),
  };
}

/** Several results are separated by semicolons, and sentences have semicolons of their own. */
function isSentence(text: string): boolean {
  return /[.…]$/.test(text);
}
