import { failure } from "../../../src/cli/failure";
import { run, type World } from "../../../src/cli/run";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import type { Cell } from "../../../src/sheet/cell";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { sheetOf, workbookOf } from "../workbook-of";

const heading: Cell[] = ["ФИО", "Должность", "Гражданство", "Категория персонала"];
const people = (count: number, position: string, citizenship: string, kind: string) =>
  Array.from({ length: count }, (_, each): Cell[] => [
    `Работник ${String(each)}`,
    position,
    citizenship,
    kind,
  ]);

const staff: Cell[][] = [
  heading,
  ...people(1, "Директор", "РК", "Руководители"),
  ...people(40, "Сварщик", "РК", "Рабочие"),
  ...people(3, "Сварщик", "КНР", "Рабочие"),
  ...people(2, "Прораб", "РК", "Руководители"),
  ...people(4, "Уборщица", "РК", "Рабочие"),
];
const raw = sheetOf("Штат", staff);
const decidedTable = sheetOf("KZ_Categories", [
  ["Должность", "Категория"],
  ["Сварщик", 4],
]);

const csv = (text: string) => new TextEncoder().encode(text);
const files: Readonly<Record<string, Uint8Array>> = {
  "raw.xlsx": writeWorkbook(workbookOf(raw)),
  "decided.xlsx": writeWorkbook(workbookOf(raw, decidedTable)),
  "twice.xlsx": writeWorkbook(
    workbookOf(
      raw,
      sheetOf("KZ_Categories", [
        ["Должность", "Категория"],
        ["Сварщик", 4],
        ["сварщик", 3],
      ]),
    ),
  ),
  "failing.xlsx": writeWorkbook(
    workbookOf(
      sheetOf("Штат", [
        ...staff,
        ...people(9, "Сварщик", "КНР", "Рабочие"),
        ...people(1, "Проверяющий", "РК", ""),
      ]),
      decidedTable,
    ),
  ),
  "notes.xlsx": writeWorkbook(workbookOf(raw, sheetOf("KZ_Categories", [["Позвонить юристу"]]))),
  "categories.xlsx": writeWorkbook(workbookOf(decidedTable)),
  "categories.csv": csv("Должность;Категория\nСварщик;4\n"),
  "categories.tsv": csv("position\tcategory\nСварщик\t2\n"),
  "wrong.csv": csv("Должность;Категория\nСварщик;рабочий\n"),
  "names.csv": csv("Имя;Телефон\nАйгүл;12345\n"),
};

const world: World = {
  today: iso("2025-11-05"),
  readFile: (file) => files[file] ?? failure("file_not_found", { file }),
  style: () => ({ width: 120, headline: (text) => text }),
};

function json(...args: readonly string[]) {
  const { stdout, exitCode } = run([...args, "--json"], world);
  return { exitCode, answer: JSON.parse(stdout) as Readonly<Record<string, unknown>> };
}

test("a raw export is undecided, and says which positions decide", () => {
  const { exitCode, answer } = json("raw.xlsx");
  expect(exitCode).toBe(2);
  expect(answer).toMatchObject({
    verdict: "undecided",
    needs: "categories",
    ifSuggested: { verdict: "pass" },
    positions: [
      {
        position: "Сварщик",
        people: 43,
        foreigners: 3,
        staffKind: "Рабочие",
        category: null,
        suggestion: 4,
        reasonCode: "trade",
        decides: true,
      },
      { position: "Уборщица", suggestion: "none", decides: false },
      { position: "Прораб", suggestion: null, decides: false },
      { position: "Директор", suggestion: 1, decides: false },
    ],
  });
});

test.each([
  ["decided.xlsx"],
  ["raw.xlsx", "--categories", "categories.xlsx"],
  ["raw.xlsx", "--categories", "categories.csv"],
])("one answer of four makes it certain: %s %s %s", (...args) => {
  const { exitCode, answer } = json(...args);
  expect(exitCode).toBe(0);
  expect(answer).toMatchObject({ verdict: "pass", needs: "categories" });
});

test("a file wins over the workbook's own table", () => {
  expect(json("decided.xlsx", "--categories", "categories.tsv").answer).toMatchObject({ verdict: "pass" });
  const { answer } = json("decided.xlsx", "--categories", "categories.tsv");
  expect(answer["groups"]).toMatchObject([
    { group: "managers", citizens: 40, foreigners: 3 },
    { group: "workers" },
  ]);
});

test("one answer for a kind of staff decides its positions, but not the cleaner's among them", () => {
  const { exitCode, answer } = json("raw.xlsx", "--kinds", "Рабочие=4");
  expect(exitCode).toBe(0);
  expect(answer["positions"]).toMatchObject([
    { position: "Уборщица", category: null },
    { position: "Прораб", category: null },
    { position: "Директор", category: null },
    { position: "Сварщик", category: 4 },
  ]);
});

test("with everything answered nothing is needed any more", () => {
  const { answer } = json("raw.xlsx", "--kinds", "Рабочие=4,Руководители=2");
  expect(answer).toMatchObject({ verdict: "pass", needs: "categories" });
  expect(answer["positions"]).toMatchObject([{ position: "Уборщица", category: null }, {}, {}, {}]);
});

test.each([
  [["raw.xlsx", "--categories", "twice.xlsx"], "position_twice"],
  [["raw.xlsx", "--categories", "wrong.csv"], "category_unreadable"],
  [["raw.xlsx", "--categories", "names.csv"], "categories_no_headings"],
  [["raw.xlsx", "--categories", "absent.csv"], "file_not_found"],
  [["raw.xlsx", "--kinds", "Рабочие"], "kinds_unusable"],
  [["raw.xlsx", "--kinds", "Рабочие=6"], "kinds_unusable"],
  [["raw.xlsx", "--kinds", "Пилоты=4"], "kind_unknown"],
  [["raw.xlsx", "--kinds", "Рабочие=4", "--employers"], "kinds_of_check"],
])("%j is refused with %s", (args, code) => {
  expect(json(...args)).toMatchObject({ exitCode: 3, answer: { error: { code } } });
});

test("a position that the workbook decides twice and differently is still open, and its cell is named", () => {
  const { exitCode, answer } = json("twice.xlsx");
  expect(exitCode).toBe(2);
  expect(answer).toMatchObject({
    verdict: "undecided",
    categoriesUnused: [{ code: "position_twice", cell: "KZ_Categories!B3", position: "сварщик", text: "3" }],
  });
  expect(run(["twice.xlsx"], world).stdout).toContain("KZ_Categories!B3");
});

test("a sheet of that name that decides nothing is told beside the answer", () => {
  const { exitCode, answer } = json("notes.xlsx");
  expect(exitCode).toBe(2);
  expect(answer).toMatchObject({
    categoriesUnused: [{ code: "categories_no_headings", cell: "KZ_Categories!A1" }],
  });
  expect(run(["notes.xlsx", "--forecast=3"], world).stdout).toContain("KZ_Categories");
});

test.each(languages)(
  "the report in %s has the table of positions with reasons, within its width",
  (language) => {
    const { stdout } = run(["raw.xlsx", "--lang", language], world);
    expect(stdout).toContain("* Сварщик");
    expect(stdout).toContain("Сварщик»".replace("»", language === "en" ? "”" : "»"));
    expect(stdout).toContain("KZ_Categories");
    expect(stdout.split("\n").filter((line) => line.length > 120)).toEqual([]);
  },
);

test("the headline counts the positions that decide and not their people", () => {
  expect(run(["raw.xlsx"], world).stdout).toMatch(/^Cannot be told yet: 1 position decides it\n/);
});

test.each([["--forecast=3"], ["--employers"]])("%s reads the categories too", (option) => {
  const { stdout, exitCode } = run(["raw.xlsx", "--categories", "categories.csv", option], world);
  expect({ stdout, exitCode }).toMatchObject({ exitCode: 0 });
});

test("positions are asked for before fines are told, as in the pane", () => {
  const { stdout } = run(["failing.xlsx"], world);
  const [positions, fines] = [stdout.indexOf("KZ_Categories"), stdout.indexOf("fine")];
  expect(positions).toBeGreaterThan(0);
  expect(fines).toBeGreaterThan(positions);
});
