import { areaAddress } from "../sheet/address";
import type { Area } from "../sheet/area";
import { readCell } from "../sheet/cell";
import { blocksOf } from "./blocks-of";
import { cellOf, isSameCell } from "./cell-of";
import { cellsOfRange } from "./cells-of-range";

/** The merged cell that covers a cell to be written, and what is to become of it. */
export type Covering = {
  readonly area: Area;
  /** What its first cell held when the problem was found, which is what everybody sees in the others. */
  readonly shown: unknown;
  /** Taken apart before values are written, or merged again after what they replaced is back. */
  readonly becomes: "apart" | "merged";
};

/** What became of a merged cell: "left_apart" where cells hold something that merging would destroy. */
export type MergeOutcome = { readonly area: Area; readonly became: Covering["becomes"] | "left_apart" };

type Covered = { readonly covering?: Covering };

/** Merged cells asked about in one request. */
const PER_REQUEST = 200;

/**
 * Of the merged cells to be taken apart, by their addresses, those that are merged as they were and still show the
 * same. A round trip for some hundred.
 */
export async function standing(
  sheet: Excel.Worksheet,
  fixes: readonly Covered[],
): Promise<ReadonlySet<string>> {
  const found = await askedAt(sheet, coverings(fixes, "apart"));
  return new Set(
    found.flatMap(({ address, isShown, merged }) =>
      isShown && !merged.isNullObject && merged.address.endsWith(`!${address}`) ? [address] : [],
    ),
  );
}

/** Takes the merged cells apart that cover fixes, with what is sent next. */
export function takeApart(sheet: Excel.Worksheet, fixes: readonly Covered[]): readonly MergeOutcome[] {
  return coverings(fixes, "apart").map(({ area }) => {
    rangeOf(sheet, area).unmerge();
    return { area, became: "apart" };
  });
}

/** Merges again what was taken apart for fixes that are taken back, unless that would destroy what stands there by now. */
export async function mergeAgain(
  sheet: Excel.Worksheet,
  fixes: readonly Covered[],
): Promise<readonly MergeOutcome[]> {
  const found = await askedAt(sheet, coverings(fixes, "merged"));
  const outcomes = found.map(({ area, isShown, isRestBlank, merged }): MergeOutcome => {
    const isFree = isShown && isRestBlank && merged.isNullObject;
    if (isFree) rangeOf(sheet, area).merge();
    return { area, became: isFree ? "merged" : "left_apart" };
  });
  if (outcomes.length > 0) await sheet.context.sync();
  return outcomes;
}

/** The address by which the merged cell over a fix is told from others; null where none covers it. */
export function coveringAddress({ covering }: Covered): string | null {
  return covering?.becomes === "apart" ? areaAddress(covering.area) : null;
}

function coverings(fixes: readonly Covered[], becomes: Covering["becomes"]): readonly Covering[] {
  const byAddress = new Map<string, Covering>();
  for (const { covering } of fixes)
    if (covering?.becomes === becomes) byAddress.set(areaAddress(covering.area), covering);
  return [...byAddress.values()];
}

async function askedAt(sheet: Excel.Worksheet, wanted: readonly Covering[]) {
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
