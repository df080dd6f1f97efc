import { failure } from "../../../src/cli/failure";
import { run, type World } from "../../../src/cli/run";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import type { Cell } from "../../../src/sheet/cell";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { sheetOf, workbookOf } from "../workbook-of";

const roster: Cell[][] = [
  ["ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения", "Разрешение до"],
  ...Array.from({ length: 8 }, (_, index): Cell[] => [
    `Ахметов ${"АБВГДЕЖЗ".charAt(index)}`,
    ...["РК", 3, null, null, null],
  ]),
  ["Оспанов О.", "РК", 3, null, iso("2026-01-31"), null],
  ["Ван Лэй", "КНР", 3, null, null, iso("2026-06-30")],
];
const plan: Cell[][] = [
  ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
  ["нанять", 2, 3, "РК", iso("2026-01-15")],
  ["уход", "Никто Н.", null, null, iso("2026-01-15")],
];

const eaeu: Cell[][] = [
  ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
  ...Array.from({ length: 8 }, (_, index): Cell[] => [
    `Ахметов ${"АБВГДЕЖЗ".charAt(index)}`,
    ...["РК", 3, null],
  ]),
  ["Иванов И.", "Россия", 3, null],
  ["Ван Лэй", "КНР", 3, iso("2026-06-30")],
];
const localFiles: Readonly<Record<string, Uint8Array>> = {
  "local.xlsx": writeWorkbook(
    workbookOf(
      sheetOf("Штат", eaeu),
      sheetOf("KZ_Employer", [["Толкование: граждане ЕАЭС", "как казахстанские кадры"]]),
    ),
  ),
};
const open: Cell[][] = [...roster, ["Неясный Н.", null, 3, null, null, null]];

const files: Readonly<Record<string, Uint8Array>> = {
  "open.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", open), sheetOf("KZ_Plan", plan))),
  "staff.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", roster))),
  "planned.xlsx": writeWorkbook(workbookOf(sheetOf("Штат", roster), sheetOf("KZ_Plan", plan))),
  "unreadable-plan.xlsx": writeWorkbook(
    workbookOf(sheetOf("Штат", roster), sheetOf("KZ_Plan", [["Заметка"]])),
  ),
};

const world: World = {
  today: iso("2025-11-05"),
  readFile: (file) => files[file] ?? localFiles[file] ?? failure("file_not_found", { file }),
  style: () => ({ width: 100, headline: (text) => text }),
};

test("the day on which it breaks, its cause and the ways back are told to programs", () => {
  const { stdout, exitCode } = run(["staff.xlsx", "--forecast", "12", "--json"], world);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    asOf: "2025-11-05",
    until: "2026-11-05",
    breakDay: "2026-02-01",
    breaks: {
      groups: ["workers"],
      tipping: [{ kind: "leaves", row: 10, name: "Оспанов О." }],
      act: { kind: "find_citizens", lacking: [{ group: "workers", gap: { min: 1, max: 1 } }] },
      latest: null,
    },
    steps: [{ day: "2025-11-05" }, { day: "2026-02-01" }, { day: "2026-07-01", verdictIfGone: "pass" }],
    plan: null,
    waysBack: {
      on: "2026-02-01",
      groups: { workers: [{ hire: 1 }, { replace: [{ name: "Ван Лэй", row: 11 }] }] },
    },
  });
});

test("a shorter look ahead does not reach the day", () => {
  const { stdout, exitCode } = run(["staff.xlsx", "--forecast", "2", "--json"], world);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ breakDay: null, waysBack: null });
});

test("the plan of the workbook is carried out, and what cannot be is told", () => {
  const { stdout } = run(["planned.xlsx", "--forecast", "12", "--json"], world);
  expect(JSON.parse(stdout)).toMatchObject({
    breakDay: "2026-02-01",
    plan: { complete: false, breakDay: null, findings: [{ code: "plan_person_unknown", row: 3 }] },
  });
});

const scenarios: Cell[][] = [
  ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
  ["A", "нанять", 1, 3, "КНР", iso("2025-12-01")],
  ["B", "нанять", 27, 3, "РК", iso("2025-12-01")],
];
const withScenarios = writeWorkbook(workbookOf(sheetOf("Штат", roster), sheetOf("KZ_Plan", scenarios)));

test("scenarios are never carried out together, and stand side by side", () => {
  const readFile = () => withScenarios;
  const { stdout } = run(["x.xlsx", "--forecast", "12", "--json"], { ...world, readFile });
  expect(JSON.parse(stdout)).toMatchObject({
    plan: null,
    scenarios: [
      { scenario: "A", complete: true, breakDay: "2025-12-01" },
      { scenario: "B", complete: true, breakDay: null, verdicts: [{ day: "2025-11-05", verdict: "pass" }] },
    ],
  });
  const text = run(["x.xlsx", "--forecast", "12"], { ...world, readFile }).stdout;
  expect(text).toMatch(
    /Day +As it stands +A +B\nFails from +01\.02\.2026 +01\.12\.2025 +no day\n05\.11\.2025 +\S/,
  );
});

test("the vacancies beside the roster are counted, and of several lists none", () => {
  const list: Cell[][] = [
    ["Должность", "Категория", "Дата публикации", "Код вакансии", "Плановая дата подачи", "Количество"],
    ["Сварщик", 3, iso("2025-10-25"), "V-1", iso("2025-11-20"), 1],
  ];
  const book = (...names: string[]) =>
    writeWorkbook(workbookOf(sheetOf("Штат", roster), ...names.map((name) => sheetOf(name, list))));
  const answer = (bytes: Uint8Array, ...args: string[]) =>
    run(["x.xlsx", "--forecast", "12", ...args], { ...world, readFile: () => bytes }).stdout;
  expect(JSON.parse(answer(book("Вакансии"), "--json"))).toMatchObject({
    vacancies: "Вакансии",
    breakDay: "2025-11-20",
    breaks: { tipping: [{ kind: "files", vacancyRow: 1, people: 1 }] },
  });
  expect(answer(book("Вакансии"))).toContain("Vacancies: “Вакансии”: foreigners count from the filing day");
  expect(JSON.parse(answer(book("Вакансии", "Ещё"), "--json"))).toMatchObject({
    vacancies: null,
    breakDay: "2026-02-01",
  });
  expect(answer(book("Вакансии", "Ещё"))).toContain(
    "several lists (Вакансии, Ещё), so none of them is counted",
  );
});

test("room and gap stand beside the counts of each group", () => {
  const text = run(["staff.xlsx", "--forecast", "12"], world).stdout;
  expect(text).toMatch(/05\.11\.2025.*3–4: 9\/10 \(\+0\)/);
  expect(text).toMatch(/01\.02\.2026.*3–4: 8\/9 \(−1\)/);
});

test.each(languages)("the forecast is told in %s", (language) => {
  for (const file of Object.keys(files)) {
    const { stdout, stderr } = run([file, "--forecast", "12", "--lang", language], world);
    expect(stderr).toBe("");
    expect(stdout).toContain("01.02.2026");
    expect(stdout).toContain("Оспанов О.");
    expect(stdout).not.toMatch(/undefined|[{}]|\d{5}/);
    expect(stdout.includes("KZ_Plan")).toBe(file !== "staff.xlsx");
  }
});

test("a plan is never taken for the roster, on whatever sheet and under whatever name it stands", () => {
  const written: Cell[][] = [
    ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
    ["A", "нанять", 2, 3, "РК", iso("2026-01-15")],
  ];
  const employers: Cell[][] = [
    ["Работодатель", "БИН", "Вид работодателя", "Малый бизнес"],
    ["ТОО А", "060340003240", "компания", "да"],
  ];
  const book = (...sheets: Parameters<typeof workbookOf>) => writeWorkbook(workbookOf(...sheets));
  const bytes: Readonly<Record<string, Uint8Array>> = {
    "beside.xlsx": book(sheetOf("Планы", written), sheetOf("ТОО", employers), sheetOf("Штат", roster)),
    "alone.xlsx": book(sheetOf("Планы", written)),
  };
  const readFile: World["readFile"] = (file) => bytes[file] ?? failure("file_not_found", { file });
  const answerOf = (file: string) =>
    JSON.parse(run([file, "--json"], { ...world, readFile }).stdout) as unknown;
  expect(answerOf("beside.xlsx")).toMatchObject({ verdict: "pass", sheet: "Штат" });
  expect(answerOf("alone.xlsx")).toMatchObject({ error: { code: "is_a_plan" } });
});

test("people whom a reading counts with citizens are not called citizens in the table of the terminal", () => {
  const { stdout } = run(["local.xlsx"], world);
  expect(stdout).toMatch(/^Group +Kazakhstani staff +Foreigners/m);
  expect(stdout).not.toMatch(/^Group +Citizens/m);
});

test("while rows decide, the forecast names the cell to begin with, and no scenario is said to be short", () => {
  const { stdout, exitCode } = run(["open.xlsx", "--forecast", "12"], world);
  expect(exitCode).toBe(2);
  expect(stdout.replaceAll("\n", " ")).toContain(
    "First settle the unclear row that the answer depends on: nothing else may be needed then. Begin with Штат, B12.",
  );
  expect(stdout).toContain("3–4: between 0 and 9 short, unclear rows decide");
});

test("while rows decide and no day surely fails, the terminal offers no ways back by the worst case", () => {
  const open = run(["open.xlsx", "--forecast", "12"], world);
  expect(open.stdout).not.toContain("Ways back");
});

test("the forecast of the terminal names the reading that was chosen", () => {
  const { stdout } = run(["local.xlsx", "--forecast", "3"], world);
  expect(stdout.replaceAll("\n", " ")).toMatch(/By your reading \(.*\)\. By the default one it would be: “/);
});
