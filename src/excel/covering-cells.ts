import { areaAddress } from "../sheet/address";
import type { Area } from "../sheet/area";
import { readCell } from "../sheet/cell";
import { blocksOf } from "./blocks-of";
import { cellOf, isSameCell } from "./cell-of";
import { cellsOfRange } from "./cells-of-range";

/** The merged cell that covers a cell to be written, and what to do with it. */
export type Covering = {
  readonly area: Area;
  /** Value of its first cell when the problem was found; that is what all of it shows. */
  readonly shown: unknown;
  /** Unmerged before values are written, or merged again after an undo has restored them. */
  readonly becomes: "apart" | "merged";
};

/** Outcome for a merged cell: "left_apart" if merging would destroy values. */
export type MergeOutcome = { readonly area: Area; readonly became: Covering["becomes"] | "left_apart" };

type Covered = { readonly covering?: Covering };

/** Merged cells read in one request. */
const PER_REQUEST = 200;

/**
 * Addresses of the merged cells to be unmerged that are still merged as they were and still show the same. One round
 * trip for every 200.
 */
export async function unchangedCoverings(
  sheet: Excel.Worksheet,
  fixes: readonly Covered[],
): Promise<ReadonlySet<string>> {
  const found = await readCoverings(sheet, coverings(fixes, "apart"));
  return new Set(
    found.flatMap(({ address, isShown, merged }) =>
      isShown && !merged.isNullObject && merged.address.endsWith(`!${address}`) ? [address] : [],
    ),
  );
}

/** Queues unmerging the cells that cover fixes. */
export function unmergeCoverings(sheet: Excel.Worksheet, fixes: readonly Covered[]): readonly MergeOutcome[] {
  return coverings(fixes, "apart").map(({ area }) => {
    rangeOf(sheet, area).unmerge();
    return { area, became: "apart" };
  });
}

/** Merges again what fixes had unmerged, once they are undone, unless that would destroy values entered since. */
export async function mergeAgain(
  sheet: Excel.Worksheet,
  fixes: readonly Covered[],
): Promise<readonly MergeOutcome[]> {
  const found = await readCoverings(sheet, coverings(fixes, "merged"));
  const outcomes = found.map(({ area, isShown, isRestBlank, merged }): MergeOutcome => {
    const isFree = isShown && isRestBlank && merged.isNullObject;
    if (isFree) rangeOf(sheet, area).merge();
    return { area, became: isFree ? "merged" : "left_apart" };
  });
  if (outcomes.length > 0) await sheet.context.sync();
  return outcomes;
}

/** Address of the merged cell to be unmerged for a fix; null if there is none. */
export function coveringAddress({ covering }: Covered): string | null {
  return covering?.becomes === "apart" ? areaAddress(covering.area) : null;
}

function coverings(fixes: readonly Covered[], becomes: Covering["becomes"]): readonly Covering[] {
  const byAddress = new Map<string, Covering>();
  for (const { covering } of fixes)
    if (covering?.becomes === becomes) byAddress.set(areaAddress(covering.area), covering);
  return [...byAddress.values()];
}

async function readCoverings(sheet: Excel.Worksheet, wanted: readonly Covering[]) {
  const found = [];
  for (const block of blocksOf(wanted, PER_REQUEST)) {
    const asked = block.map(({ area, shown }) => {
      const range = rangeOf(sheet, area);
      range.load("values, valueTypes");
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      return { area, shown, range, merged };
    });
    await sheet.context.sync();
    for (const { area, shown, range, merged } of asked) {
      const [, ...rest] = cellsOfRange(range).flat();
      found.push({
        area,
        address: areaAddress(area),
        isShown: isSameCell(shown, cellOf(range.values[0]?.[0], range.valueTypes[0]?.[0])),
        isRestBlank: rest.every((raw) => readCell(raw) === null),
        merged,
      });
    }
  }
  return found;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
