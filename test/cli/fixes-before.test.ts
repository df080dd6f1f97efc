import { failure } from "../../src/cli/failure";
import { run, type World } from "../../src/cli/run";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import type { Cell } from "../../src/sheet/cell";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { rosterCells, sheetOf, workbookOf } from "./workbook-of";

const HEADINGS = ["Дата исправления", "Время", "Лист", "Ячейка", "Было", "Стало", "Код"];
const fixed = (cell: string, before: string, after: string): Cell[] => [
  ...[iso("2025-10-05"), "10:00", "Штат", cell, before, after, "citizenship_ambiguous"],
];
const staff = sheetOf("Штат", [...rosterCells(18, 1), ["Асан", "КР", 3], ["Ким", "РФК", 3]]);

const files: Readonly<Record<string, Uint8Array>> = {
  "before.xlsx": writeWorkbook(
    workbookOf(staff, sheetOf("KZ_Fixes", [HEADINGS, fixed("B9", "КР", "Кыргызстан")])),
  ),
  "back.xlsx": writeWorkbook(
    workbookOf(
      staff,
      sheetOf("KZ_Fixes", [HEADINGS, fixed("B9", "КР", "Кыргызстан"), fixed("B9", "Кыргызстан", "КР")]),
    ),
  ),
  "first.xlsx": writeWorkbook(workbookOf(staff)),
};

const world: World = {
  today: iso("2025-11-05"),
  readFile: (file) => files[file] ?? failure("file_not_found", { file }),
  style: () => ({ width: 200, headline: (text) => text }),
};

const findingsOf = (file: string) =>
  (JSON.parse(run([file, "--json"], world).stdout) as { findings: { cell: string; fixedBefore?: string }[] })
    .findings;

test("a finding whose words were mended before says what was written then", () => {
  expect(findingsOf("before.xlsx").filter(({ fixedBefore }) => fixedBefore !== undefined)).toEqual([
    expect.objectContaining({ cell: "B21", code: "citizenship_ambiguous", fixedBefore: "Кыргызстан" }),
  ]);
  expect(run(["before.xlsx"], world).stdout.replaceAll(/\s+/g, " ")).toContain(
    "written before in the same words: “Кыргызстан”",
  );
});

test("what was taken back, and what nobody mended yet, is no answer", () => {
  for (const file of ["back.xlsx", "first.xlsx"])
    expect(findingsOf(file).some(({ fixedBefore }) => fixedBefore !== undefined)).toBe(false);
});

test.each(languages)("what was written before changes no verdict and is told in %s", (lang) => {
  const said = run(["before.xlsx", "--lang", lang], world);
  expect(said.exitCode).toBe(run(["first.xlsx"], world).exitCode);
  expect(said.stdout.match(/[“«]Кыргызстан[”»]/g)?.length).toBeGreaterThan(
    run(["first.xlsx", "--lang", lang], world).stdout.match(/[“«]Кыргызстан[”»]/g)?.length ?? 0,
  );
});
