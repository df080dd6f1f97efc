import type { FormulaAt } from "../../excel/formula-at";
import type { SayFunctions } from "../../i18n/functions";
import { cellAddress } from "../../sheet/address";
import type { FormulaExplained } from "./explain-formula";

/** What the selected cell shows; of a formula that fills several cells, which of them that is. */
export function shownText(
  { area, texts }: FormulaAt,
  { row, column }: FormulaExplained["selected"],
  say: SayFunctions,
): string {
  const text = texts[row - area.row]?.[column - area.column] ?? texts[0]?.[0] ?? "";
  const words = text === "" ? say("explained.shows.nothing") : text;
  const cells = area.rows * area.columns;
  return cells === 1
    ? words
    : say("explained.shows.selected", { text: words, cell: cellAddress(row, column), cells });
}
