import { failure } from "../../../src/cli/failure";
import { run, type World } from "../../../src/cli/run";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import type { Cell } from "../../../src/sheet/cell";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { rosterCells, sheetOf, workbookOf } from "../workbook-of";

const HEADINGS = ["Организация", "ФИО", "Гражданство", "Категория"];

/** Each person's name has that of the firm in it without "ТОО", which beside a name would say that he works there. */
function firm(name: string | null, citizens: number, foreigners: number): Cell[][] {
  const called = (name ?? "без").replace(/ТОО |[«»]/g, "");
  return Array.from({ length: citizens + foreigners }, (_, index) => [
    ...[name, `Работник ${called} ${String(index)}`, index < citizens ? "РК" : "КНР", 3],
  ]);
}

const employers: Cell[][] = [
  ["Работодатель", "Малый бизнес"],
  ["Бета", "да"],
];

const files: Readonly<Record<string, Uint8Array>> = {
  "pass.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", rosterCells(9, 1)))),
  "fail.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", rosterCells(8, 1)))),
  "group.xlsx": writeWorkbook(
    workbookOf(
      sheetOf("Штат", [HEADINGS, ...firm("ТОО «Альфа»", 9, 1), ...firm("ТОО «Бета»", 1, 1)]),
      sheetOf("KZ_Employers", employers),
    ),
  ),
  "sheets.xlsx": writeWorkbook(
    workbookOf(sheetOf("Завод", rosterCells(9, 1)), sheetOf("Склад", rosterCells(1, 1))),
  ),
  "unassigned.xlsx": writeWorkbook(
    workbookOf(
      sheetOf("Штат", [HEADINGS, ...firm("Альфа", 9, 1), ...firm("Гамма", 30, 1), ...firm(null, 0, 1)]),
      sheetOf("KZ_Employers", [
        ["Работодатель", "Малый бизнес"],
        ["Гамма", "может быть"],
      ]),
    ),
  ),
  "notes.xlsx": writeWorkbook(workbookOf(sheetOf("Заметки", [["Позвонить"]]))),
};

const world: World = {
  today: iso("2025-11-05"),
  readFile: (file) => files[file] ?? failure("file_not_found", { file }),
  style: () => ({ width: 100, headline: (text) => text }),
};

type Answer = {
  readonly verdict: string;
  readonly employers: readonly { file: string; sheet: string; employer: string | null; verdict: string }[];
  readonly failures: readonly { file: string; error: { code: string; message: string } }[];
  readonly unassigned: readonly unknown[];
  readonly problems: readonly unknown[];
};

function answerTo(...args: readonly string[]): Answer {
  return JSON.parse(run([...args, "--json"], world).stdout) as Answer;
}

test.each([
  [["pass.xlsx", "pass.xlsx"], 0],
  [["pass.xlsx", "fail.xlsx"], 1],
  [["pass.xlsx", "unassigned.xlsx"], 2],
  [["fail.xlsx", "unassigned.xlsx"], 1],
  [["fail.xlsx", "absent.xlsx"], 3],
  [["pass.xlsx", "--employers"], 0],
  [["sheets.xlsx", "--employers"], 1],
])("%j exits with the worst, %i", (args, exitCode) => {
  expect(run(args, world).exitCode).toBe(exitCode);
});

test("every employer of every file is one line, the worst first", () => {
  const { verdict, employers: lines } = answerTo("group.xlsx", "sheets.xlsx", "pass.xlsx");
  expect(verdict).toBe("fail");
  expect(lines.map(({ file, sheet, employer, verdict: own }) => [file, sheet, employer, own])).toEqual([
    ["sheets.xlsx", "Склад", null, "fail"],
    ["sheets.xlsx", "Завод", null, "pass"],
    ["pass.xlsx", "Штат", null, "pass"],
    ["group.xlsx", "Штат", "ТОО «Альфа»", "pass"],
    ["group.xlsx", "Штат", "ТОО «Бета»", "exempt"],
  ]);
});

test("a file that fails never stops the others, and says why", () => {
  const { employers: lines, failures } = answerTo("absent.xlsx", "notes.xlsx", "pass.xlsx");
  expect(lines).toHaveLength(1);
  expect(failures.map(({ file, error }) => [file, error.code])).toEqual([
    ["absent.xlsx", "file_not_found"],
    ["notes.xlsx", "no_heading"],
  ]);
});

test("people of no employer and cells that cannot be used are told", () => {
  const { unassigned, problems } = answerTo("unassigned.xlsx", "--employers");
  expect(unassigned).toEqual([{ file: "unassigned.xlsx", sheet: "Штат", people: 1 }]);
  expect(problems).toEqual([{ file: "unassigned.xlsx", cell: "KZ_Employers!B2", text: "может быть" }]);
});

test.each(languages)("the table is drawn in %s with everything beside it", (language) => {
  const { stdout, stderr } = run(["group.xlsx", "unassigned.xlsx", "absent.xlsx", "--lang", language], world);
  expect(stderr).toBe("");
  expect(stdout).toContain("ТОО «Альфа»");
  expect(stdout).toContain("KZ_Employers!B2");
  expect(stdout).toContain("absent.xlsx");
  expect(stdout).not.toMatch(/undefined|[{}]/);
});

test.each(languages)(
  "a table of employers with a formula never calculated, or without a name, says so in %s",
  (language) => {
    const withTable = (table: Cell[][], more: Parameters<typeof sheetOf>[2] = {}) => {
      const bytes = writeWorkbook(
        workbookOf(sheetOf("Штат", rosterCells(9, 1)), sheetOf("KZ_Employers", table, more)),
      );
      return run(["x.xlsx", "--employers", "--lang", language], { ...world, readFile: () => bytes }).stdout;
    };
    const never: Cell[][] = [
      ["Работодатель", "Малый бизнес"],
      ["Бета", null],
    ];
    const formulas = [{ row: 1, column: 1, formula: "A1", spill: null }];
    const told = withTable(never, { formulas });
    expect(told.replace(/\s+/g, " ")).toMatch(/KZ_Employers!B2: .*Excel/u);
    const nameless = withTable([
      ["Наименование фирмы", "Малый бизнес"],
      ["Бета", "да"],
    ]);
    expect(nameless.replace(/\s+/g, " ")).toMatch(/БИН|BIN|БСН/u);
    expect(nameless).toContain("Наименование фирмы");
  },
);

test("a plan or a table of employers in the workbook is no roster", () => {
  const plan = [
    ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
    ["нанять", 1, 3, "РК", 46_100],
  ];
  const bytes = writeWorkbook(
    workbookOf(
      sheetOf("Штат", rosterCells(9, 1)),
      sheetOf("KZ_Plan", plan),
      sheetOf("KZ_Employers", employers),
    ),
  );
  const outcome = run(["x.xlsx", "--json"], { ...world, readFile: () => bytes });
  expect(JSON.parse(outcome.stdout)).toMatchObject({ sheet: "Штат", verdict: "pass" });
});

test("branches that may be foreign, and settings of one employer beside several, are told", () => {
  const branches = (branch: string, citizens: number, foreigners: number) =>
    firm("Gamma Ltd", citizens, foreigners).map((row) => [branch, ...row]);
  const bytes = writeWorkbook(
    workbookOf(
      sheetOf("Штат", [
        ["Филиал", ...HEADINGS],
        ...branches("Астана", 0, 3),
        ...branches("Атырау", 30, 0),
        ...firm("ТОО «Бета»", 9, 1).map((row) => [null, ...row]),
      ]),
      sheetOf("KZ_Employer", [["малый бизнес", "да"]]),
    ),
  );
  const answer = (...args: string[]) =>
    run(["x.xlsx", "--employers", ...args], { ...world, readFile: () => bytes });
  expect(JSON.parse(answer("--json").stdout)).toMatchObject({
    verdict: "undecided",
    employers: [
      { employer: "Gamma Ltd", verdict: "undecided", hasOpenBranches: true },
      { employer: "ТОО «Бета»", verdict: "pass", hasOpenBranches: false },
    ],
    unusedSettings: [{ file: "x.xlsx", sheet: "Штат" }],
  });
  const { stdout } = answer();
  expect(stdout.replace(/\s+/g, " ")).toContain("whether its branches count together");
  expect(stdout.replace(/\s+/g, " ")).toContain("KZ_Employer is about one employer");
});
