import { type Cells, readCell } from "../../sheet/cell";
import type { HeadingOf } from "./match-headings";
import type { Rivalry } from "./schema";

/** Whether two columns that name the same field compete, so that only the user can decide. */
export function rivalColumns(
  cells: Cells,
  firstRow: number,
  rivalry: Rivalry | undefined,
  best: HeadingOf<string>,
  other: HeadingOf<string>,
): boolean {
  if (rivalry === undefined || other.fit === "weak") return false;
  const { ofEqualFit = false, meaning, blankMatters = false, hintsYield = false, ofPaper } = rivalry;
  if (hintsYield && other.fit === "stem" && best.fit !== "stem") return false;
  if (ofEqualFit && other.fit === best.fit) return true;
  if (meaning === undefined) return false;
  const isPaper = ofPaper?.(other.heading) === true && !ofPaper(best.heading);
  return cells.slice(firstRow).some((row) => {
    const [first, second] = [best, other].map(({ column }) => meaning(readCell(row[column])));
    const isBlank = first === "" || second === "";
    return first !== second && (isPaper ? isBlank : blankMatters || !isBlank);
  });
}
