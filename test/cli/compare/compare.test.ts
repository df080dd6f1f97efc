import { failure } from "../../../src/cli/failure";
import { run, type World } from "../../../src/cli/run";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import type { Cell } from "../../../src/sheet/cell";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { sheetOf, workbookOf } from "../workbook-of";

const HEADINGS: Cell[] = ["ФИО", "Гражданство", "Должность", "Категория"];
const citizens = (count: number) =>
  Array.from({ length: count }, (_, each): Cell[] => [`Ахметов А${String(each)}`, "РК", "Сварщик", 3]);
const foreigners: Cell[][] = [["Ли Чжан", "Китай", "Инженер", 3]];

const list = (title: string, rows: Cell[][]): Cell[][] => [[title], HEADINGS, ...rows];
const october = list("Список на 31.10.2026", [...citizens(8), ...foreigners]);
const november = list("Список на 30.11.2026", [
  ...citizens(7),
  ...foreigners,
  ["Нуров Н.", "РК", "Повар", 4],
]);

const file = (...sheets: readonly [string, Cell[][]][]) =>
  writeWorkbook(workbookOf(...sheets.map(([name, cells]) => sheetOf(name, cells))));
const files: Readonly<Record<string, Uint8Array>> = {
  "october.xlsx": file(["Штат", october]),
  "november.xlsx": file(["Штат", november]),
  "both.xlsx": file(["Октябрь", october], ["Ноябрь", november]),
  "notes.xlsx": file(["Заметки", [["Позвонить"]]]),
  "secret.xlsx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")),
};
const world: World = {
  today: iso("2026-11-30"),
  readFile: (name) => files[name] ?? failure("file_not_found", { file: name }),
  style: () => ({ width: 110, headline: (text) => text }),
};
const told = (...args: readonly string[]) => run(args, world);

test("who came and who went is told, with why a number is another one, each list for its own day", () => {
  const { stdout, exitCode } = told("november.xlsx", "--compare", "october.xlsx");
  expect(exitCode).toBe(1);
  expect(stdout.slice(stdout.indexOf("Compare with"))).toBe(`Compare with another list
Compared with “october.xlsx, Штат” on 31.10.2026: 1 came, 1 went, 0 changed, 8 stayed as they were.
Both lists are judged by the settings of this workbook, each for its own day.

categories 3–4
There, 31.10.2026: 8 citizens, 1 foreigner. 1 citizen short
Here, 30.11.2026: 8 citizens, 1 foreigner. 1 citizen short
– citizens 8 → 8: 1 came, 1 went

Came: 1
Нуров Н.: row 11, not on the other list

Went: 1
Ахметов А7: row 10 there, no longer on the list
`);
});

test("programs are told the same, with rows as the sheets number them", () => {
  const { stdout } = told(
    "november.xlsx",
    "--compare",
    "october.xlsx",
    "--compare-as-of",
    "2026-10-15",
    "--json",
  );
  const { comparison } = JSON.parse(stdout) as { readonly comparison: unknown };
  expect(comparison).toMatchObject({
    ...{ file: "october.xlsx", sheet: "Штат", asOf: "2026-10-15", unchanged: 8 },
    why: { workers: { citizens: { came: 1, went: 1 }, foreigners: {} } },
    came: [{ before: null, after: { row: 11, name: "Нуров Н.", category: 4, counted: "workers.citizens" } }],
    went: [{ before: { row: 10, name: "Ахметов А7", position: "Сварщик" }, after: null }],
    ...{ changed: [], ambiguous: [] },
  });
  expect(JSON.parse(told("november.xlsx", "--json").stdout)).not.toHaveProperty("comparison");
});

test("last month's sheet of the same workbook is found, and the sheet that is checked is no other list", () => {
  const { stdout } = told("both.xlsx", "--sheet", "Ноябрь", "--compare", "both.xlsx");
  expect(stdout).toContain("“both.xlsx, Октябрь” on 31.10.2026: 1 came, 1 went");
  expect(told("november.xlsx", "--compare", "both.xlsx").stderr).toContain("--compare-sheet");
  const chosen = told("november.xlsx", "--compare", "both.xlsx", "--compare-sheet", "Октябрь");
  expect(chosen.stdout).toContain("“both.xlsx, Октябрь”");
});

test.each([
  [["--compare", "secret.xlsx"], "secret.xlsx is protected by a password"],
  [["--compare", "gone.xlsx"], "There is no file gone.xlsx."],
  [["--compare", "notes.xlsx"], "No sheet of notes.xlsx reads as a roster"],
  [["--compare", "october.xlsx", "--compare-sheet", "Март"], "There is no sheet “Март”"],
  [["--compare", "october.xlsx", "--forecast", "6"], "--compare FILE belongs to the check of one list"],
  [["--compare-sheet", "Март"], "--compare FILE belongs to the check of one list"],
  [["--compare", "october.xlsx", "--compare-as-of", "31.02.2026"], "is not a day"],
])("%j is refused with its reason", (args, reason) => {
  const { stdout, stderr, exitCode } = told("november.xlsx", ...args);
  expect(stderr + stdout).toContain(reason);
  expect(exitCode).toBe(3);
});

test.each(languages)("every sentence of the comparison is there in %s", (language) => {
  const { stdout, exitCode } = told("november.xlsx", "--compare", "october.xlsx", "--lang", language);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("8 → 8");
});
