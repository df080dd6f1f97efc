import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { ignoredHeadings } from "../../../src/taskpane/findings/ignored-columns";
import { ignoredColumns } from "../../../src/taskpane/findings/ignored-columns";
import { holdsNote, ignoredNotes } from "../../../src/taskpane/findings/ignored-notes";
import { writtenCells } from "../../../src/taskpane/store/tables/written-columns";
import type { IgnoredNote } from "../../../src/taskpane/store/tables/ignored-table";

const note: IgnoredNote = {
  sheet: "Staff",
  cell: "C5",
  finding: "“КР” can mean two countries.",
  person: "Асан",
  stood: "КР",
  reason: "asked him",
  day: iso("2026-02-01"),
  code: "citizenship_ambiguous",
};

const cellsOf = (own: IgnoredNote) =>
  writtenCells(ignoredColumns, own).map((value) =>
    value.as === "text" ? value.text : value.as === "date" ? value.day : null,
  );

const headingsIn = (language: (typeof languages)[number]) =>
  ignoredHeadings(language).map(({ heading }) => heading);

test.each(languages)("a note written under headings in %s reads as it was", (language) => {
  expect(ignoredNotes([headingsIn(language), cellsOf(note)])).toEqual([note]);
});

test("no two columns of any languages share a heading", () => {
  const all = languages.flatMap((language) =>
    headingsIn(language).map((heading, index) => `${heading.toLowerCase()} ${String(index)}`),
  );
  const names = new Set([...new Set(all)].map((each) => each.replace(/ \d+$/, "")));
  expect(names.size).toBe(new Set(all).size);
});

test("columns may stand in any order, and blank rows and rows of somebody else are no notes", () => {
  const headings = [...headingsIn("ru")].reverse();
  const cells = [headings, [...cellsOf(note)].reverse(), headings.map(() => ""), ["", "сама себе записка"]];
  expect(ignoredNotes(cells)).toEqual([note]);
});

test("what a person typed as a number or left blank is read", () => {
  const typed = cellsOf({ ...note, stood: "5", reason: "", day: null }).map((cell) =>
    cell === "5" ? 5 : cell,
  );
  expect(ignoredNotes([headingsIn("en"), typed])).toEqual([{ ...note, stood: "5", reason: "", day: null }]);
});

test("without a column that says what is ignored the table says nothing", () => {
  const without = headingsIn("en").map((heading) => (heading === "What stood there" ? "Note" : heading));
  expect(ignoredNotes([without, cellsOf(note)])).toBeNull();
});

test("a row is taken for a note as often as the note is given", () => {
  const holds = holdsNote([note]);
  expect([cellsOf({ ...note, cell: "C6" }), cellsOf(note), cellsOf(note)].map(holds)).toEqual([
    false,
    true,
    false,
  ]);
});
