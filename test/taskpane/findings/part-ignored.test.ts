import { PlacedFinding } from "../../../src/account/findings/placed-finding";
import type { FindingMark, IgnoredNote } from "../../../src/taskpane/store/tables/ignored-table";
import type { FindingCode } from "../../../src/roster/judgement/findings";
import { sheetOf } from "../roster";
import { partIgnored } from "../../../src/taskpane/findings/part-ignored";

const mark: FindingMark = {
  sheet: "Staff",
  cell: "C5",
  code: "citizenship_ambiguous",
  stood: "КР",
  person: "Асан",
};

/** Says which of these findings are ignored by notes, while these people stand in rows of the sheet. */
function ignoredOf(
  marks: readonly Partial<FindingMark>[],
  notes: readonly Partial<FindingMark>[],
  subjects: Readonly<Record<string, string>> = {},
) {
  const findings = marks.map((own) => ({ ...mark, ...own }));
  const placed = findings.map(({ code }, row) => {
    const finding = { code: code as FindingCode, severity: "warning", row, column: 0, values: {} } as const;
    return new PlacedFinding(finding, {}, sheetOf());
  });
  const written = notes.map((own): IgnoredNote => ({ ...mark, ...own, finding: "", reason: "", day: null }));
  const { open, ignored } = partIgnored(
    placed,
    written,
    (finding) => findings[finding.row ?? 0] as FindingMark,
    (row) => subjects[row + 1] ?? "",
  );
  expect(open.length + ignored.length).toBe(placed.length);
  return ignored.map(({ finding }) => finding.row);
}

test("a note holds for the finding it speaks of", () => {
  expect(ignoredOf([{}, { cell: "C6", person: "Берик" }], [{}])).toEqual([0]);
});

test.each([
  ["another sheet", { sheet: "Архив" }],
  ["another remark", { code: "citizenship_unknown" }],
  ["other words in the cell", { stood: "РК" }],
  ["another person", { person: "Берик" }],
] as const)("it does not hold for %s", (_, change) => {
  expect(ignoredOf([change], [{}])).toEqual([]);
});

test("a note that holds a whole number, written before numbers were masked, holds on", () => {
  expect(ignoredOf([{ stood: "••••••••2345" }], [{ stood: "970101302345" }])).toEqual([0]);
  expect(ignoredOf([{ stood: "••••••••2345" }], [{ stood: "970101302346" }])).toEqual([]);
});

test("a person is followed to another cell, and nobody without a name is", () => {
  expect(ignoredOf([{ cell: "C90" }], [{}])).toEqual([0]);
  expect(ignoredOf([{ cell: "C90", person: "" }], [{ person: "" }])).toEqual([]);
  expect(ignoredOf([{ person: "" }], [{ person: "", cell: "c5" }])).toEqual([0]);
});

test("one note holds for one of two alike, the one in its cell", () => {
  expect(ignoredOf([{ cell: "C4" }, { cell: "C5" }], [{}])).toEqual([1]);
  expect(ignoredOf([{ cell: "C4" }, { cell: "C5" }], [{}, {}]).sort()).toEqual([0, 1]);
});

test("a note about one cell of a person does not hide another cell that says the same", () => {
  expect(ignoredOf([{ cell: "F5" }], [{}], { 5: "Асан" })).toEqual([]);
  expect(ignoredOf([{ cell: "F9" }], [{}])).toEqual([]);
});

test("while the person stands in the row of the note, a namesake elsewhere is somebody else", () => {
  expect(ignoredOf([{ cell: "C9" }], [{}], { 5: "Асан", 9: "Асан" })).toEqual([]);
  expect(ignoredOf([{ cell: "C9" }], [{}], { 5: "Берик", 9: "Асан" })).toEqual([0]);
});
