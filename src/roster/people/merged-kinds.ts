import { kindIndex, personKinds } from "../../domain/person";
import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { bareName } from "../words/beside-name";
import { nameOf, namesPeople } from "../words/names";
import { fold } from "../words/text";
import { sideIn } from "./classify";
import { NOT_COUNTED } from "./row-reader";
import { type MergedRow, mergeByMistypedNumber, mergeSamePerson } from "./same-person";

/** What a row among several with the same IIN counts as, with a remark. */
export type MergedKind = {
  readonly row: number;
  readonly kind: number;
  readonly remark: MergedRow["remark"];
};

/** What rows with the same IIN count as together, given what each counts as alone; uncounted rows are left out. */
export function mergedKinds(
  cells: Cells,
  layout: Layout,
  rows: readonly number[],
  isMistyped: boolean,
  kindOf: (row: number) => number,
): readonly MergedKind[] {
  const counted = rows.flatMap((row) => {
    const person = personKinds[kindOf(row)];
    if (person === undefined) return [];
    const raw = cells[row] ?? [];
    const country = sideIn(raw, layout.columns).key;
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

/** If no column of names is known, the first words in an unread column, which may be a name. */
function wordsIn(raw: readonly unknown[], { columns, known }: Layout): Cell {
  if (namesPeople(columns)) return null;
  const column = raw.findIndex(
    (each, at) => !known.includes(at) && typeof each === "string" && /\p{L}{2}/u.test(each),
  );
  return readCell(raw[column]);
}
