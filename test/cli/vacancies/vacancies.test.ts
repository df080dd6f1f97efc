import { checkVacancyWorkbook } from "../../../src/cli/vacancies/check-vacancy-workbook";
import { failure } from "../../../src/cli/failure";
import { run, type World } from "../../../src/cli/run";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import type { Cell } from "../../../src/sheet/cell";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { rosterCells, sheetOf, workbookOf } from "../workbook-of";

const headings: Cell[] = ["Вакансия", "Категория", "Дата публикации", "Код вакансии", "Центр занятости"];
const posted = iso("2025-10-01");
const ready: Cell[] = ["Инженер", 3, posted, "KZ-1", "да"];
const list = (...rows: Cell[][]) => sheetOf("Вакансии", [headings, ...rows]);

const files: Readonly<Record<string, Uint8Array>> = {
  "ready.xlsx": writeWorkbook(workbookOf(list(ready))),
  "running.xlsx": writeWorkbook(workbookOf(list(ready, ["Повар", 4, iso("2025-11-01"), "KZ-2", "да"]))),
  "disputed.xlsx": writeWorkbook(workbookOf(list(["Повар", 4, iso("2025-10-21"), "KZ-2", "да"]))),
  "empty.xlsx": writeWorkbook(workbookOf(list())),
  "with-staff.xlsx": writeWorkbook(workbookOf(list(ready), sheetOf("Штат", rosterCells(8, 0)))),
  "with-open-staff.xlsx": writeWorkbook(
    workbookOf(list(ready), sheetOf("Штат", [...rosterCells(8, 0), ["Неясный Н.", null, 3]])),
  ),
  "with-two-staffs.xlsx": writeWorkbook(
    workbookOf(list(ready), sheetOf("Штат", rosterCells(8, 0)), sheetOf("Филиал", rosterCells(9, 0))),
  ),
  "holidays.xlsx": writeWorkbook(
    workbookOf(
      list(["Повар", 4, iso("2025-10-27"), "KZ-2", "да"]),
      sheetOf("KZ_Holidays", [["Дата"], [iso("2025-11-12")]]),
    ),
  ),
  "lenient.xlsx": writeWorkbook(
    workbookOf(
      list(["Повар", 4, iso("2025-10-21"), "KZ-2", "да"]),
      sheetOf("KZ_Employer", [["Толкование: первый день подачи", "в 15-й день"]]),
    ),
  ),
  "withdrawn.xlsx": writeWorkbook(
    workbookOf(
      sheetOf("Вакансии", [
        [...headings, "Дата подачи", "Результат"],
        [...ready, iso("2025-11-03"), "на рассмотрении"],
        ["Повар", 4, null, null, null, null, "отозвано"],
      ]),
    ),
  ),
  "nearly-staff.xlsx": writeWorkbook(
    workbookOf(
      list(ready),
      sheetOf("Штат", [
        ["ФИО", "Гражданство"],
        ["Ли Вэй", "КНР"],
      ]),
      sheetOf("Заметки", [["x"]]),
    ),
  ),
  "unread-holidays.xlsx": writeWorkbook(
    workbookOf(list(ready), sheetOf("KZ_Holidays", [["Дата"], ["12/11/2025"], [iso("2025-11-13")]])),
  ),
  "roster.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", rosterCells(9, 1)))),
};

const world: World = {
  today: iso("2025-11-05"),
  readFile: (file) => files[file] ?? failure("file_not_found", { file }),
  style: () => ({ width: 90, headline: (text) => text }),
};

test.each([
  [["ready.xlsx"], 0],
  [["running.xlsx"], 1],
  [["withdrawn.xlsx"], 0],
  [["disputed.xlsx"], 2],
  [["lenient.xlsx"], 0],
  [["empty.xlsx"], 2],
  [["ready.xlsx", "--as-of", "2022-12-31"], 2],
  [["with-staff.xlsx"], 1],
  [["with-staff.xlsx", "--small-business", "yes"], 0],
  [["with-two-staffs.xlsx"], 3],
  [["with-two-staffs.xlsx", "--roster", "Филиал"], 0],
  [["with-two-staffs.xlsx", "--roster", "Склад"], 3],
  [["ready.xlsx", "--sheet", "Склад"], 3],
  [["roster.xlsx"], 3],
])("%j with --vacancies exits with %i", (args, exitCode) => {
  expect(run([...args, "--vacancies"], world).exitCode).toBe(exitCode);
});

test.each<[readonly string[], string]>([
  [["roster.xlsx"], "no_vacancies"],
  [["ready.xlsx", "--sheet", "Склад"], "unknown_sheet"],
  [["with-two-staffs.xlsx"], "several_rosters_beside"],
])("%j is one clear sentence with the code %s in every language", (args, code) => {
  const sentences = languages.map((language) => {
    const { stdout } = run([...args, "--vacancies", "--lang", language, "--json"], world);
    const { error } = JSON.parse(stdout) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/undefined|[{}]/);
    return error.message;
  });
  expect(new Set(sentences).size).toBe(languages.length);
});

test.each(languages)("the report in %s has no gaps and keeps to its width", (language) => {
  for (const file of ["ready.xlsx", "running.xlsx", "disputed.xlsx", "with-staff.xlsx", "empty.xlsx"]) {
    const { stdout } = run([file, "--vacancies", "--lang", language], world);
    expect(stdout).not.toMatch(/undefined|null|[{}]/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
  }
});

test("the report for people names the next step, the verdict, and the cell of each remark", () => {
  expect(run(["running.xlsx", "--vacancies"], world).stdout).toBe(
    `2 vacancies on 05.11.2025: 1 too early or incomplete, 1 with nothing against it
running.xlsx, Вакансии
Staff list: No staff list was found in this workbook, so nothing is said of the ratio.
No column found for: Number of posts, Kind of application, Region of the job, Region of
the posting, Closing date, Suitable candidates, Portal, Planned filing date, Actual filing
date, Outcome, Permit valid to, Contracts entered in the register (ЕСУТД), IIN of the
foreigner

Инженер – File today or later
  Nothing found against filing on 05.11.2025

Повар – File from 17.11.2025
  Not yet on 05.11.2025: the search is still running
  error C3: The search is running: day 4 of 15, the last is 16.11.2025. By the cautious
    count the first day to file is 17.11.2025.
  tip C3: The 15th day, 16.11.2025, is a day off. Here it ends the 15 days all the same;
    read as moved to the next working day, 17.11.2025, the first day to file would be
    18.11.2025. To be safe under both, wait until then.

Our summary of the law, checked on 18.03.2026.
The statutes were read, the paragraphs of the Rules were not: of the Rules only the title
and the preamble. What the Rules alone say rests on what other publications tell.
`,
  );
});

test("what was filed or decided is counted apart, and nothing is missing of what was decided", () => {
  const { stdout } = run(["withdrawn.xlsx", "--vacancies"], world);
  expect(stdout).toContain("2 vacancies on 05.11.2025: 2 filed");
  expect(stdout).toContain("Повар – Done");
  expect(stdout).not.toMatch(/error|Too early/);
});

test("a sheet that nearly reads as a staffing sheet is named, and why it does not", () => {
  const { stdout } = run(["nearly-staff.xlsx", "--vacancies"], world);
  expect(stdout).toMatch(/No staff list was found[^]*“Штат”[^]*No column of permit categories/);
  expect(stdout).not.toContain("Заметки");
});

test("days off that are not understood are named by their rows", () => {
  expect(run(["unread-holidays.xlsx", "--vacancies"], world).stdout).toContain(
    "stand in rows 2. Write each as",
  );
});

test("the days off of KZ_Holidays are advice, and the sheet is no list of anything", () => {
  const { stdout } = run(["holidays.xlsx", "--vacancies", "--json"], world);
  const [vacancy] = (JSON.parse(stdout) as { vacancies: Record<string, unknown>[] }).vacancies;
  expect(vacancy).toMatchObject({ firstSafeDay: "2025-11-12", next: { file: "2025-11-12" } });
  expect(JSON.stringify(vacancy)).toContain("The next working day is 13.11.2025");
});

test("days off that stand below the list are none of its rows", () => {
  const dates: Cell[][] = [
    ["Дата", null],
    [iso("2025-11-12"), "Корпоратив"],
  ];
  const rows = [headings, ready, ...dates.map((row) => [...row, null, null, null])];
  const tables = [{ name: "KZ_Holidays", area: { row: 2, column: 0, rows: 2, columns: 2 } }];
  const workbook = workbookOf(sheetOf("Вакансии", rows, { tables }));
  const answer = checkVacancyWorkbook(
    workbook,
    { sheet: null, roster: null, smallBusiness: null },
    iso("2025-11-05"),
  );
  expect(answer.kind === "vacancies_checked" && answer.check.vacancies.map(({ row }) => row)).toEqual([1]);
});

test("the answer for programs says what each vacancy lacks, and the law it rests on", () => {
  const { stdout } = run(["with-staff.xlsx", "--vacancies", "--json"], world);
  expect(JSON.parse(stdout)).toMatchObject({
    asOf: "2025-11-05",
    lawCheckedOn: "2026-03-18",
    sheet: "Вакансии",
    roster: "Штат",
    vacancies: [
      {
        row: 2,
        position: "Инженер",
        verdict: "fail",
        kind: "new",
        filingDay: "2025-11-05",
        filingBasis: "as_of",
        posted: "2025-10-01",
        search: "complete",
        searchEnd: "2025-10-16",
        firstSafeDay: "2025-10-17",
        next: { what: "add_citizens", due: "2025-11-05" },
        ratio: {
          day: "2025-11-05",
          verdict: "fail",
          requested: { own: 1, before: 0, ready: 0 },
          groups: [{ group: "managers" }, { group: "workers", gap: { min: 1, max: 1 } }],
        },
        findings: [{ severity: "error", code: "ratio_short", cell: "A2", row: 2 }],
      },
    ],
    columns: { position: "A", category: "B", posted: "C", code: "D", office: "E" },
    law: [{ rule: "labour_market_test", value: 15, confidence: "reported" }, {}, {}],
  });
});

test("while rows of the staff decide, the cell to begin with is named with its sheet", () => {
  const { stdout } = run(["with-open-staff.xlsx", "--vacancies"], world);
  expect(stdout.replaceAll("\n", " ")).toMatch(
    /nothing else may be needed then\. Begin with Штат, [A-Z]+10\./,
  );
});

test("the terminal names the readings of procedure that were chosen, and those on which an answer depends", () => {
  const told = (file: string) => run([file, "--vacancies"], world).stdout.replaceAll("\n", " ");
  expect(told("lenient.xlsx")).toMatch(
    /By the readings that were chosen \([^)]*\)\. By the default of procedure 1 vacancy/,
  );
  expect(told("disputed.xlsx")).toMatch(
    /Disputed, and the answer depends on it: [^.]*another answer for 1 vacancy\./,
  );
  expect(told("ready.xlsx")).not.toMatch(/By the readings|Disputed, and/);
});
