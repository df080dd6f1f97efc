import { kindIndex, personKinds } from "../../domain/person";
import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { bareName } from "../words/beside-name";
import { nameOf, namesPeople } from "../words/names";
import { fold } from "../words/text";
import { classifySide } from "./classify";
import { NOT_COUNTED } from "./row-reader";
import { type MergedRow, mergeByMistypedNumber, mergeSamePerson } from "./same-person";

/** A row among those with one IIN, by what it counts as, with what there is to remark on that. */
export type MergedKind = {
  readonly row: number;
  readonly kind: number;
  readonly remark: MergedRow["remark"];
};

/** What rows of one IIN count as together, from what each counts as by itself; who counts for nobody is left out. */
export function mergedKinds(
  cells: Cells,
  layout: Layout,
  rows: readonly number[],
  isMistyped: boolean,
  kindOf: (row: number) => number,
): readonly MergedKind[] {
  const { citizenship } = layout.columns;
  const counted = rows.flatMap((row) => {
    const person = personKinds[kindOf(row)];
    if (person === undefined) return [];
    const raw = cells[row] ?? [];
    const country = citizenship === undefined ? "" : classifySide(readCell(raw[citizenship])).key;
    return [
      { row, person, name: fold(bareName(cellText(nameOf(raw, layout) ?? wordsIn(raw, layout)))), country },
    ];
  });
  const merged = isMistyped ? mergeByMistypedNumber(counted) : mergeSamePerson(counted);
  return merged.map(({ row, person, remark }) => ({
    row,
    kind: person === null ? NOT_COUNTED : kindIndex(person),
    remark,
  }));
}

/** Where no column of names is known, the first words under a heading that was not understood may be one. */
function wordsIn(raw: readonly unknown[], { columns, known }: Layout): Cell {
  if (namesPeople(columns)) return null;
  const column = raw.findIndex(
    (each, at) => !known.includes(at) && typeof each === "string" && /\p{L}{2}/u.test(each),
  );
  return readCell(raw[column]);
}
