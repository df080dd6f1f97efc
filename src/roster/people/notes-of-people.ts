import { type Cells, cellText, readCell } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { bareName } from "../words/beside-name";
import { nameOf } from "../words/names";
import { type NoteOfPeople, noteOfPeople } from "../words/note-words";
import { saysVacant } from "../words/row-words";
import { fold } from "../words/text";
import { loneText, sectionIn } from "./list-sections";

/** A note above, within or below a list that says of some of its people that they may not be employees here. */
export type PeopleNote = {
  readonly row: number;
  readonly text: string;
  /** The rows of those who may be meant. */
  readonly people: readonly number[];
};

/** Whether somebody counts in a row, surely or perhaps. */
export type Presence = (row: number) => "sure" | "perhaps" | "nobody";

/** The notes of a list that speak of somebody on it. */
export function notesOfPeople(cells: Cells, layout: Layout, presence: Presence): readonly PeopleNote[] {
  const notes: PeopleNote[] = [];
  for (let row = 0; row < cells.length; row++) {
    if (row === layout.headerRow || (row >= layout.firstRow && presence(row) === "sure")) continue;
    const note = noteIn(cells[row] ?? [], layout);
    if (note === null) continue;
    const people = meant(note.said, note.text, row, cells, layout, presence);
    if (people.length > 0) notes.push({ row, text: note.text, people });
  }
  return notes;
}

/** The note in a row that holds nothing else; null where it says nothing of the kind. */
export function noteIn(
  row: readonly unknown[],
  layout: Layout,
): { readonly text: string; readonly said: NoteOfPeople } | null {
  const text = loneText(row);
  const said = text === null ? null : noteOfPeople(text);
  if (text === null || said === null) return null;
  // "Уволенные" heads those below it.
  const mayHead = said.of === "some" || said.of === "named";
  return mayHead && sectionIn(row, layout) !== null ? null : { text, said };
}

/** Where the list itself says of each how he works, a note with a number sums up what it says. */
function saysOfEach({ statusColumns, goneColumns, noteColumns, columns }: Layout): boolean {
  return statusColumns.length + goneColumns.length + noteColumns.length > 0 || columns.leave !== undefined;
}

function meant(
  said: NoteOfPeople,
  text: string,
  noteRow: number,
  cells: Cells,
  layout: Layout,
  presence: Presence,
): readonly number[] {
  const rows: number[] = [];
  for (let row = layout.firstRow; row < cells.length; row++)
    if (row !== noteRow && presence(row) !== "nobody") rows.push(row);
  const at = (row: number) => cells[row] ?? [];
  if (said.of === "coloured") return rows;
  if (said.of === "marked")
    return rows.filter((row) =>
      at(row).some((cell) => marksOf(cellText(readCell(cell))).includes(said.mark)),
    );
  const words = fold(text).split(/[^\p{L}]+/u);
  const named = rows.filter((row) => isNamed(at(row), layout, words));
  return said.of === "some" && named.length === 0 && !saysOfEach(layout) ? rows : named;
}

/** The footnote marks before and behind a text. */
function marksOf(text: string): readonly string[] {
  const { groups } = /^\s*(?<before>\*+|[¹²³⁴-⁹]+)?.*?(?<behind>\*+|[¹²³⁴-⁹]+)?\s*$/su.exec(text) ?? {};
  return [groups?.["before"], groups?.["behind"]].filter((mark) => mark !== undefined);
}

/** Endings of cases: "Омарова" of "Омаров". */
const LONGEST_ENDING = 3;
const SHORTEST_SURNAME = 2;

function isNamed(raw: readonly unknown[], layout: Layout, words: readonly string[]): boolean {
  const name = nameOf(raw, layout);
  // Another vacancy says nothing of whoever is asked for.
  if (typeof name !== "string" || saysVacant(name)) return false;
  const [surname = ""] = fold(bareName(name)).split(/[^\p{L}]+/u);
  if (surname.length < SHORTEST_SURNAME) return false;
  // "Асанова" is "Асановой" in another case.
  const stem = surname.length > 4 ? surname.replace(/[аяыйи]$/u, "") : surname;
  return words.some((word) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING);
}
