import type { CellFix, FixResult } from "../../excel/fix-cells";
import type { SayFindings } from "../../i18n/findings";
import type { MergeOutcome } from "../../excel/covering-cells";
import { areaAddress, cellAddress } from "../../sheet/address";

/** The outcome of an action. */
export type Notice = {
  readonly intent: "success" | "warning" | "error";
  readonly words: string;
  /** The cells it is about (positions on the sheet), with the values written there. */
  readonly cells?: readonly Pick<CellFix, "row" | "column" | "seen">[];
  /** Undoes the action, if possible. */
  readonly undo?: () => Promise<void>;
};

/** The outcome of writing or undoing changes, with the skipped cells and the reasons. */
export function writeOutcome(
  result: FixResult<CellFix>,
  say: SayFindings,
  done: "written" | "undone" = "written",
): Notice {
  if (!result.written) return { intent: "error", words: say(`failed.${result.reason}`) };
  const { fixed, changed, refused, merges } = result;
  const became = (one: MergeOutcome["became"]) => {
    const areas = merges.filter((merge) => merge.became === one).map(({ area }) => areaAddress(area));
    return areas.length > 0 ? [say(`merges.${one}`, { cells: namedCells(areas, say) })] : [];
  };
  const skipped = [
    ...became("left_apart"),
    ...(changed.length > 0
      ? [say("left.changed", { count: changed.length, cells: cellsIn(changed, say) })]
      : []),
    ...(refused.length > 0
      ? [say("left.refused", { count: refused.length, cells: cellsIn(refused, say) })]
      : []),
  ];
  return {
    intent: skipped.length > 0 ? "warning" : "success",
    words: [doneWords(fixed, say, done), ...became("apart"), ...became("merged"), ...skipped].join(" "),
  };
}

function doneWords(fixed: readonly CellFix[], say: SayFindings, done: "written" | "undone"): string {
  const [first] = fixed;
  if (!first) return say("written.none");
  return fixed.length === 1
    ? say(`${done}.one`, { cell: addressOf(first) })
    : say(`${done}.many`, { count: fixed.length });
}

function cellsIn(changes: readonly CellFix[], say: SayFindings): string {
  return namedCells(changes.map(addressOf), say);
}

function addressOf({ row, column }: CellFix): string {
  return cellAddress(row, column);
}

/** More addresses would bury the rest of the sentence. */
const NAMED = 5;

/** The first few addresses, and the number of others. */
export function namedCells(addresses: readonly string[], say: SayFindings): string {
  const cells = addresses.slice(0, NAMED);
  const further = addresses.length - cells.length;
  return further === 0 ? cells.join(", ") : say("further", { names: cells.join(", "), count: further });
}
