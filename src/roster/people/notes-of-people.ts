import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { type AddedPeople, addedPeople } from "../words/added-people";
import { bareName } from "../words/beside-name";
import { nameOf } from "../words/names";
import { linesNamed, type NoteOfPeople, noteOfPeople } from "../words/note-words";
import { saysVacant } from "../words/row-words";
import { beginningsOf, fold, mayHoldLike } from "../words/text";
import { loneText, sectionIn } from "./list-sections";

/**
 * A note above, within, below or beside a list, according to which some of its people may not be employees, or there are
 * others.
 */
export type PeopleNote = {
  readonly row: number;
  readonly text: string;
  /** The rows of the people who may be meant. */
  readonly people: readonly number[];
  /** People whom it adds to the list, if any. */
  readonly added?: AddedPeople;
};

/** Whether a row counts for somebody. */
export type Presence = (row: number) => "sure" | "perhaps" | "nobody";

/**
 * The notes that concern people on the list, or add others. `beside`: the columns of notes in the rows of people; rows
 * from `end` on are people whom a plan adds, of whom a note at the end of the list is no heading.
 */
export function notesOfPeople(
  cells: Cells,
  layout: Layout,
  presence: Presence,
  beside: readonly number[],
  end = cells.length,
): readonly PeopleNote[] {
  return [
    ...notesOnPeople(cells, layout, presence, end),
    ...notesOfOthers(cells.slice(0, end), layout, presence, beside),
  ];
}

function notesOfOthers(
  cells: Cells,
  layout: Layout,
  presence: Presence,
  beside: readonly number[],
): readonly PeopleNote[] {
  const found: PeopleNote[] = [];
  const isSomebody = (row: number) =>
    row >= layout.firstRow && row < cells.length && presence(row) !== "nobody";
  for (let row = 0; row < cells.length; row++) {
    if (isSomebody(row)) for (const column of beside) lookAt(row, column);
    // A row directly above people is their heading.
    else if (row < layout.firstRow || !isSomebody(row + 1))
      for (const text of textsOfNobody(cells[row] ?? [], row, layout)) lookIn(row, text);
  }
  return found;

  /** Numbers add nobody. */
  function lookAt(row: number, column: number): void {
    const raw = cells[row]?.[column];
    if (typeof raw === "string") lookIn(row, raw.trim());
  }

  function lookIn(row: number, text: string): void {
    const added = addedPeople(text);
    if (added !== null) found.push({ row, text, people: [], added });
  }
}

/** The texts to examine in a row that is nobody's: in the heading row unread headings, otherwise all together. */
function textsOfNobody(raw: readonly unknown[], row: number, layout: Layout): readonly string[] {
  const texts = raw.map(textIn);
  return row === layout.headerRow
    ? texts.filter((_, column) => !layout.known.includes(column))
    : [texts.join(" ").trim()];
}

function textIn(raw: unknown): string {
  // A blank may arrive as 0.
  if (raw === 0) return "";
  return typeof raw === "string" || typeof raw === "number" ? String(raw).trim() : "";
}

function notesOnPeople(cells: Cells, layout: Layout, presence: Presence, end: number): readonly PeopleNote[] {
  const found = new Map<string, { readonly said: NoteOfPeople; readonly rows: number[] }>();
  let last = end - 1;
  while (last >= layout.firstRow && presence(last) === "nobody") last--;
  for (let row = 0; row < end; row++) {
    if (row === layout.headerRow || (row >= layout.firstRow && presence(row) === "sure")) continue;
    const note = noteIn(cells[row] ?? [], layout);
    if (note === null || (note.mayHead && row < last)) continue;
    const same = found.get(note.text);
    if (same === undefined) found.set(note.text, { said: note.said, rows: [row] });
    else same.rows.push(row);
  }
  if (found.size === 0) return [];
  const meant = peopleMeant(cells, layout, presence, [...found.keys()]);
  const notes: PeopleNote[] = [];
  for (const [text, { said, rows }] of found) {
    const all = meant(said, text);
    if (all.length === 0) continue;
    for (const row of rows) {
      const people = presence(row) === "nobody" ? all : all.filter((each) => each !== row);
      if (people.length > 0) notes.push({ row, text, people });
    }
  }
  return notes.sort((a, b) => a.row - b.row);
}

/** Whether a row adds people to those on the list. */
export function addsPeople(row: readonly unknown[]): boolean {
  const texts = row.map(textIn);
  return [...texts, texts.join(" ")].some((text) => addedPeople(text) !== null);
}

/** The note in a row that holds nothing else; null if there is none. */
export function noteIn(
  row: readonly unknown[],
  layout: Layout,
): { readonly text: string; readonly said: NoteOfPeople; readonly mayHead: boolean } | null {
  const text = loneText(row);
  const said = text === null ? null : noteOfPeople(text);
  if (text === null || said === null) return null;
  // "Уволенные" is the heading of the people below it, if there are any.
  const mayHead = (said.of === "some" || said.of === "named") && sectionIn(row, layout) !== null;
  return { text, said, mayHead };
}

/** Whether the list itself gives the status of each person, so that a note with a number only summarises it. */
function saysOfEach({ statusColumns, goneColumns, noteColumns, columns }: Layout): boolean {
  const notes = noteColumns.filter((column) => column !== columns.rowNumber);
  return statusColumns.length + goneColumns.length + notes.length > 0 || columns.leave !== undefined;
}

/**
 * Returns a function that finds the people whom a note may mean. A list may have a note in every second row ("Вакансия"
 * is one), so its people are indexed once for all notes.
 */
function peopleMeant(
  cells: Cells,
  layout: Layout,
  presence: Presence,
  texts: readonly string[],
): (said: NoteOfPeople, text: string) => readonly number[] {
  let all: readonly number[] | null = null;
  let byText: ReadonlyMap<string, readonly number[]> | null = null;
  let byNumber: ReadonlyMap<string, readonly number[]> | null = null;
  let byMark: ReadonlyMap<string, readonly number[]> | null = null;
  const at = (row: number) => cells[row] ?? [];
  const everybody = () => (all ??= rowsOf(cells, layout, presence));
  return (said, text) => {
    if (said.of === "coloured") return everybody();
    if (said.of === "marked") {
      byMark ??= rowsBy(everybody(), (row) => at(row).flatMap((cell) => marksOf(cellText(readCell(cell)))));
      return byMark.get(said.mark) ?? [];
    }
    byText ??= namedInEach(texts, everybody(), (row) => nameOf(at(row), layout));
    const lines = linesNamed(text);
    if (lines.length > 0) byNumber ??= rowsBy(everybody(), (row) => numberIn(at(row), layout));
    const numbered = lines.flatMap((line) => byNumber?.get(String(line)) ?? []);
    const named = [...new Set([...(byText.get(text) ?? []), ...numbered])].sort((a, b) => a - b);
    return said.of === "some" && named.length === 0 && !saysOfEach(layout) ? everybody() : named;
  };
}

/** The rows that count or may count for somebody. */
function rowsOf(cells: Cells, layout: Layout, presence: Presence): readonly number[] {
  const rows: number[] = [];
  for (let row = layout.firstRow; row < cells.length; row++) if (presence(row) !== "nobody") rows.push(row);
  return rows;
}

/** Rows by keys. */
function rowsBy(
  rows: readonly number[],
  keysIn: (row: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows)
    for (const key of new Set(keysIn(row))) {
      const known = found.get(key);
      if (known) known.push(row);
      else found.set(key, [row]);
    }
  return found;
}

/** The footnote marks before and after a text. */
function marksOf(text: string): readonly string[] {
  const { groups } = /^\s*(?<before>\*+|[¹²³⁴-⁹]+)?.*?(?<behind>\*+|[¹²³⁴-⁹]+)?\s*$/su.exec(text) ?? {};
  return [groups?.["before"], groups?.["behind"]].filter((mark) => mark !== undefined);
}

/** The row number written in the list. */
function numberIn(raw: readonly unknown[], { columns }: Layout): readonly string[] {
  if (columns.rowNumber === undefined) return [];
  const [, number] = /^\s*0*(\d+)[.)]?\s*$/.exec(cellText(readCell(raw[columns.rowNumber]))) ?? [];
  return number === undefined ? [] : [number];
}

/** Case endings: "Омарова" from "Омаров". */
const LONGEST_ENDING = 3;
const SHORTEST_SURNAME = 2;

/** The rows of the people named in each text, with a quick pre-check, since most people are not named in any. */
function namedInEach(
  texts: readonly string[],
  rows: readonly number[],
  nameIn: (row: number) => Cell,
): ReadonlyMap<string, readonly number[]> {
  const words = new Map(texts.map((text) => [text, fold(text).split(/[^\p{L}]+/u)]));
  const beginnings = beginningsOf([...words.values()].flat());
  const bySurname = rowsBy(rows, (row) => {
    const name = nameIn(row);
    return typeof name === "string" && mayHoldLike(beginnings, name) ? surnameIn(name) : [];
  });
  return new Map([...words].map(([text, each]) => [text, namedIn(each, bySurname)]));
}

/** The stem of a surname, common to all its cases; none if it is too short, or not a person. */
function surnameIn(name: string): readonly string[] {
  // A vacancy is not a person.
  if (saysVacant(name)) return [];
  const [surname = ""] = fold(bareName(name)).split(/[^\p{L}]+/u);
  if (surname.length < SHORTEST_SURNAME) return [];
  // "Асанова" becomes "Асановой" in another case.
  return [surname.length > 4 ? surname.replace(/[аяыйи]$/u, "") : surname];
}

/** The rows of people whose surnames are among some words, in any grammatical case. */
function namedIn(
  words: readonly string[],
  bySurname: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const rows = new Set<number>();
  for (const word of words)
    for (let length = word.length; length >= word.length - LONGEST_ENDING; length--)
      for (const row of bySurname.get(word.slice(0, Math.max(0, length))) ?? []) rows.add(row);
  return [...rows];
}
