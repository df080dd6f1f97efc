import { checkWorkbook, type WorkbookCheck } from "../../src/cli/check-workbook";
import { jsonReport } from "../../src/cli/json-report";
import { textReport } from "../../src/cli/text-report";
import { checkTexts } from "../../src/i18n/check";
import { type Language, languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import type { Cell } from "../../src/sheet/cell";
import { sheetOf, workbookOf } from "./workbook-of";

const heading: Cell[] = ["ФИО", "Гражданство", "Категория"];
const citizen: Cell[] = ["Ахметов", "РК", 3];
const foreigner: Cell[] = ["Ли", "КНР", 3];
const unclear = (name: string, citizenship: string): Cell[] => [name, citizenship, 3];
const times = (count: number, row: Cell[]) => Array.from({ length: count }, () => row);

/** A roster whose first cell is C5. */
function answerFor(rows: Cell[][], smallBusiness: "yes" | "no" | null = null): WorkbookCheck {
  const sheet = sheetOf("Штат", [heading, ...rows], { origin: { row: 4, column: 2 } });
  const answer = checkWorkbook(workbookOf(sheet), { sheet: null, smallBusiness }, iso("2025-11-05"));
  if (answer.kind === "failure") throw new Error(answer.code);
  return answer;
}

function text(answer: WorkbookCheck, language: Language = "en", width = 500, withDeadlines = false): string {
  return textReport(
    answer,
    "staff.xlsx",
    language,
    {
      width,
      headline: (line) => line,
    },
    withDeadlines,
  );
}

const exactly = (count: number) => ({ min: count, max: count });

test("the JSON answer has exactly the fields programs rely on", () => {
  const report = jsonReport(
    answerFor([...times(8, citizen), foreigner, unclear("Мамытов", "КР")]),
    speaker(checkTexts, "en"),
  );
  expect(JSON.parse(JSON.stringify(report))).toEqual({
    verdict: "undecided",
    exempt: null,
    asOf: "2025-11-05",
    lawCheckedOn: "2026-03-18",
    sheet: "Штат",
    headcount: 10,
    groups: [
      {
        group: "managers",
        citizens: 0,
        foreigners: 0,
        unclear: 0,
        total: 0,
        requiredPercent: 70,
        verdict: "empty",
        room: { min: 0, max: 0 },
        gap: { min: 0, max: 0 },
      },
      {
        group: "workers",
        citizens: 8,
        foreigners: 1,
        unclear: 1,
        total: 10,
        requiredPercent: 90,
        verdict: "undecided",
        room: { min: 0, max: 0 },
        gap: { min: 0, max: 10 },
      },
    ],
    deciding: ["D15"],
    readings: [],
    chosenReadings: null,
    keepsChecks: false,
    today: {
      listAlone: { ways: expect.objectContaining({ on: "2025-11-05", hasUnclear: true }) },
      withApplications: null,
    },
    totals: [],
    transferees: null,
    possibleFines: [],
    tests: [
      {
        rule: "ratio",
        verdict: "undecided",
        parts: [
          {
            part: "managers",
            verdict: "empty",
            limitPercent: 70,
            counts: { citizens: exactly(0), foreigners: exactly(0), unclear: exactly(0), total: exactly(0) },
            room: exactly(0),
            gap: exactly(0),
          },
          {
            part: "workers",
            verdict: "undecided",
            limitPercent: 90,
            counts: { citizens: exactly(8), foreigners: exactly(1), unclear: exactly(1), total: exactly(10) },
            room: exactly(0),
            gap: { min: 0, max: 10 },
          },
        ],
        untested: exactly(0),
        readings: [],
      },
    ],
    deadlines: {
      event: "2025-11-05",
      duties: expect.arrayContaining([
        {
          duty: "contract_signed",
          last: "2025-11-12",
          term: { count: 5, unit: "working_days", runs: "after" },
          advised: null,
          nextWorkingDay: null,
          act: "order_353",
          confidence: "reported",
          sources: ["pwc_2020", "kpmg_2026", "moore_2026"],
          // Late contract data were no offence of their own before 12 March 2026.
          possibleFines: [],
        },
        expect.objectContaining({ duty: "certificate_holder", last: null, term: null }),
      ]),
      annualRequest: expect.objectContaining({ forYear: 2026, confidence: "disputed" }),
    },
    unread: [],
    findings: [
      {
        severity: "error",
        code: "citizenship_ambiguous",
        cell: "D15",
        row: 15,
        message: expect.stringContaining("КР"),
        fix: ["Кыргызстан", "Казахстан"],
      },
    ],
    columns: { name: "C", citizenship: "D", category: "E" },
    law: expect.arrayContaining([
      {
        rule: "local_content_managers",
        value: 70,
        act: "order_279",
        from: "2023-07-01",
        confidence: "reported",
      },
      {
        rule: "local_content_workers",
        value: 90,
        act: "order_279",
        from: "2023-07-01",
        confidence: "reported",
      },
    ]),
  });
});

test("the JSON answer names the exemption", () => {
  expect(jsonReport(answerFor([foreigner], "yes"), speaker(checkTexts, "en"))).toMatchObject({
    verdict: "exempt",
    exempt: { reason: "small_business" },
    groups: [{ verdict: "empty" }, { verdict: "fail" }],
    law: expect.arrayContaining([
      {
        rule: "small_business_exemption",
        value: 20,
        act: "order_93",
        from: "2025-09-01",
        confidence: "reported",
      },
    ]),
  });
});

test("the report begins with the verdict, in people", () => {
  const [first] = text(answerFor([...times(26, citizen), ...times(3, foreigner)])).split("\n");
  expect(first).toMatch(/^Fails: .*\b1 citizen\b/);
});

test("the report shows the groups, the arithmetic and the law it rests on", () => {
  const report = text(answerFor([...times(9, citizen), foreigner]));
  expect(report).toContain(
    "categories 3–4         9           1        0     10  90.0%     90.0%   passes     0      0",
  );
  expect(report).toContain("categories 3–4: 100 × 9 = 900 ≥ 900 = 90 × 10");
  expect(report).toContain("law checked on 18.03.2026");
  expect(report).toContain("Headings in row 5: Name\u00a0in\u00a0C");
});

test("a share is cut off and never rounded up to the threshold", () => {
  const people = [...times(69, ["А", "РК", 1]), ...times(30, ["Б", "КНР", 1])];
  expect(text(answerFor(people))).toContain("69.6%");
});

test("a report without a claim says how to claim the exemption, and one with it does not", () => {
  expect(text(answerFor([citizen]))).toContain("add --small-business yes");
  expect(text(answerFor([citizen], "no"))).not.toContain("--small-business");
  expect(text(answerFor([citizen], "yes"))).not.toContain("--small-business");
});

test("equal findings share a line with their cells", () => {
  expect(text(answerFor([citizen, unclear("А", "КР"), unclear("Б", "КР"), unclear("В", "?")]))).toMatch(
    / error D7, D8: “КР” can mean/,
  );
});

test("a finding is followed by what could be written, and cells with other suggestions stand apart", () => {
  const answer = answerFor([citizen, unclear("А", "Казхстан"), unclear("Б", "Китйа"), unclear("В", "Марс")]);
  const report = text(answer);
  expect(report).toMatch(/error D7: “Казхстан”.*Is it “Казахстан”\? → Suggested: “Казахстан”\n/);
  expect(report).toMatch(/D9: “Марс”.*country’s name\.(\n|$)/);
});

test("a report for programs tells a safe fix from suggestions, and leaves the field out where there is none", () => {
  const sheet = sheetOf("Штат", [
    ["ФИО", "ИИН", "Гражданство", "Категория", "Дата увольнения"],
    ["Ахметов", 61_211_600_012, "РК", 3, null],
    ["Ли", null, "Марс", 3, "06/12/2025"],
  ]);
  const answer = checkWorkbook(workbookOf(sheet), { sheet: null, smallBusiness: null }, iso("2025-11-05"));
  if (answer.kind === "failure") throw new Error(answer.code);
  const { findings } = jsonReport(answer, speaker(checkTexts, "en"));
  expect(Object.fromEntries(findings.map((finding) => [finding.code, finding]))).toEqual({
    iin_lost_zeros: expect.objectContaining({ fix: "061211600012" }),
    date_ambiguous: expect.objectContaining({ fix: ["2025-12-06", "2025-06-12"] }),
    citizenship_unknown: expect.not.objectContaining({ fix: expect.anything() }),
  });
});

test("twenty places of a cause are shown and the others counted", () => {
  const report = text(answerFor([citizen, ...times(25, ["А", "КР", 3])]));
  expect(report).toContain("D26");
  expect(report).not.toMatch(/error [^:]*D27/);
  expect(report).toContain("and 5 more");
});

test.each(languages)("the report in %s leaves no placeholder and no line wider than asked", (language) => {
  for (const answer of [
    answerFor([...times(8, citizen), foreigner, unclear("Мамытов", "КР")]),
    answerFor([foreigner], "yes"),
    answerFor([]),
  ]) {
    const report = text(answer, language, 110);
    expect(report).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(report.split("\n").filter((line) => line.length > 110)).toEqual([]);
  }
});

test("the JSON answer names every reading that touches somebody, with its verdict", () => {
  const russian: Cell[] = ["Иванов", "Россия", 3];
  const report = jsonReport(answerFor([...times(9, citizen), foreigner, russian]), speaker(checkTexts, "en"));
  expect(report.readings).toEqual([
    { name: "eaeu", value: "exclude", verdict: "pass" },
    { name: "eaeu", value: "local", verdict: "pass" },
  ]);
});

const withStatus = (status: string | null, row: Cell[]): Cell[] => [...row, status];
const transferred = [
  [...heading, "Статус"],
  ...times(5, withStatus(null, citizen)),
  ...times(3, withStatus("ВКП", foreigner)),
];

function answerForTransferred(): WorkbookCheck {
  const answer = checkWorkbook(
    workbookOf(sheetOf("Штат", transferred)),
    { sheet: null, smallBusiness: null },
    iso("2025-11-05"),
  );
  if (answer.kind === "failure") throw new Error(answer.code);
  return answer;
}

test("the JSON answer carries the separate test of transferees, and the law it rests on", () => {
  const report = jsonReport(answerForTransferred(), speaker(checkTexts, "en"));
  expect(JSON.parse(JSON.stringify(report))).toMatchObject({
    verdict: "fail",
    transferees: {
      limitPercent: 50,
      categories: [
        { category: 2, verdict: "empty" },
        {
          category: 3,
          transferees: { min: 3, max: 3 },
          citizens: { min: 5, max: 5 },
          verdict: "fail",
          room: { min: 0, max: 0 },
          gap: { min: 1, max: 1 },
        },
      ],
      untested: { min: 0, max: 0 },
    },
    tests: [
      { rule: "ratio", parts: [{ part: "managers" }, { part: "workers", limitPercent: 90 }] },
      {
        rule: "transferee_limit",
        parts: [
          { part: 2, verdict: "empty" },
          {
            part: 3,
            verdict: "fail",
            counts: { transferees: { min: 3, max: 3 }, citizens: { min: 5, max: 5 } },
          },
        ],
        untested: { min: 0, max: 0 },
      },
    ],
    law: expect.arrayContaining([
      {
        rule: "transferee_limit",
        value: 50,
        act: "order_279",
        from: "2023-07-01",
        confidence: "reported",
      },
    ]),
  });
});

test("the report shows the test of transferees with its arithmetic where somebody is one, and else nothing", () => {
  const report = text(answerForTransferred());
  expect(report).toContain("category 3: 100 × 3 = 300 > 250 = 50 × 5");
  expect(report).toContain("Managers are taken as category 2, specialists as category 3");
  expect(text(answerFor([...times(9, citizen), foreigner]))).not.toMatch(/transferee/);
});

test.each<[Language, string]>([
  [
    "en",
    "Labour contract signed: enter its data in the contract register (ЕСУТД): by 12.11.2025 (5 working days)",
  ],
  ["ru", "Трудовой договор подписан: внести сведения в ЕСУТД: до 12.11.2025 включительно (5 рабочих дней)"],
  ["kk", "12.11.2025 күнін қоса алғанға дейін (5 жұмыс күні)"],
])("deadlines are told where they are asked for, and not otherwise, in %s", (language, line) => {
  const answer = answerFor([citizen]);
  expect(text(answer, language, 500, true)).toContain(line);
  expect(text(answer, language)).not.toContain(line);
});

test("a duty whose term was not found is told without a day, and a notice ahead only with an earlier one", () => {
  const report = text(answerFor([citizen]), "en", 500, true);
  expect(report).toContain("information to the authorised body: by when was not found");
  expect(report).toContain("at least a month ahead: by 05.10.2025 (1 month ahead)");
  expect(report).toContain("05.10.2025 is a day off. Act by 03.10.2025.");
});

test("a late notice of lay-offs is told as one, and not as a vacancy that is late", () => {
  const report = text(answerFor([citizen]), "en", 500, true);
  expect(report).toContain("Possible fine if the notice of lay-offs comes late");
  expect(report.match(/a vacancy is late on the exchange/g)).toHaveLength(1);
});

test("a column that says nationality and means citizenship is named once", () => {
  const sheet = sheetOf("Staff", [
    ["Name", "Nationality", "Category"],
    ...times(9, ["Akhmetov", "Kazakhstan", 3]),
  ]);
  const answer = checkWorkbook(workbookOf(sheet), { sheet: null, smallBusiness: null }, iso("2025-11-05"));
  if (answer.kind === "failure") throw new Error(answer.code);
  const report = text(answer);
  expect(report).toMatch(/Citizenship\sin\sB/);
  expect(report).not.toMatch(/Nationality\sin/);
});
