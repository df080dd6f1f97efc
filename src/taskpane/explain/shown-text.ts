import type { FormulaAt } from "../../excel/formula-at";
import type { SayExplained } from "../../i18n/explained";
import { cellAddress } from "../../sheet/address";
import type { FormulaExplained } from "./explain-formula";

/** What the selected cell shows; of a formula that fills several cells, which of them that is. */
export function shownText(
  { area, texts }: FormulaAt,
  { row, column }: FormulaExplained["selected"],
  say: SayExplained,
): string {
  const text = texts[row - area.row]?.[column - area.column] ?? texts[0]?.[0] ?? "";
  const words = text === "" ? say("shows.nothing") : text;
  const cells = area.rows * area.columns;
  return cells === 1 ? words : say("shows.selected", { text: words, cell: cellAddress(row, column), cells });
}
