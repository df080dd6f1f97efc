import { toIso } from "../../../src/law/day";
import { iso } from "../../../src/law/day";
import { byNextStep } from "../../../src/roster/vacancies/by-next-step";
import { checkVacancies } from "../../../src/roster/vacancies/check-vacancies";
import { filingChecklist } from "../../../src/roster/vacancies/filing-checklist";
import { checked, headings } from "./vacancy-sheet";

const posted = iso("2025-10-01");
const engineer = ["Инженер", posted, "KZ-1", "да"];

test("rows that stand for no vacancy are passed over", () => {
  const { vacancies } = checked(
    [
      ["Вакансии ТОО «Пример»"],
      ["№", ...headings],
      [1, 2, 3, 4, 5],
      [],
      ["Производство"],
      [1, ...engineer],
      [null, ...headings],
      [2, "Сварщик"],
      ["Итого", 2],
      ["Примечание: сроки предварительные"],
    ],
    "2025-11-05",
  );
  expect(vacancies.map(({ row, facts }) => [row, facts.position])).toEqual([
    [5, "Инженер"],
    [7, "Сварщик"],
  ]);
});

test.each([
  ...["Office manager", "Production engineer", "Unit Manager", "Division Director", "Note-taker"],
  ...["Проект-менеджер", "Бөлім басшысы", "Складской работник", "Главный инженер"],
])("«%s» alone in its row is a vacancy", (position) => {
  expect(checked([headings, [position]], "2025-11-05").vacancies).toHaveLength(1);
});

test.each([
  ...[
    "Производство",
    "Отдел продаж",
    "Цех № 1",
    "ТОО «Пример»",
    "Department",
    "Бөлім",
    "Note: draft",
    "Офис",
  ],
  ...[
    "Активные вакансии",
    "Открытые",
    "Open vacancies",
    "Закрытые",
    "Подготовил: Ким О.",
    "Источник enbek.kz",
  ],
])("«%s» alone in its row is none", (text) => {
  expect(checked([headings, [text]], "2025-11-05").vacancies).toEqual([]);
});

test("a post that begins like a sum is one where it has a day or a category", () => {
  const rows = [
    ["Total Station Operator", posted, null, null, null],
    ["Total Quality Manager", null, null, null, 2],
    ["Total", null, null, null, null],
    ["Итого вакансий: 5", null, 12, null, null],
    ["Итого по 4 категории", null, null, null, 4],
  ];
  const { vacancies } = checked([[...headings, "Категория"], ...rows], "2025-11-05");
  expect(vacancies.map(({ row }) => row)).toEqual([1, 2]);
});

test.each([
  ...["отменено", "Снята", "вакансия закрыта", "не актуально", "closed 05.02.2026", "жабылды"].map(
    (text) => [text, "undecided"] as const,
  ),
  ...[
    "приостановлено",
    "отложена до весны",
    "перенос на октябрь",
    "под вопросом",
    "on hold",
    "тоқтатылды",
  ].map((text) => [text, "undecided"] as const),
  ...[
    "Черновик",
    "на модерации",
    "Draft",
    "не опубликована",
    "заморожена",
    "Архив",
    "орын толды",
    "истекла",
  ].map((text) => [text, "undecided"] as const),
  ...["размещена заново 15.10.2025", "опубликовано повторно", "reposted", "қайта жарияланды 15.10.2025"].map(
    (text) => [text, "undecided"] as const,
  ),
  ...["не отменена", "срочно", "закрытый объект", 12, "не отложено", "кандидат отклонён"].map(
    (text) => [text, "pass"] as const,
  ),
  ...["перенос грузов", "замороженные продукты", "Архивариус"].map((text) => [text, "pass"] as const),
])("«%s» in a note or in a column that was not understood leaves a vacancy %s", (text, verdict) => {
  for (const heading of ["Примечание", "Статус", "Что нового"]) {
    const { vacancies } = checked(
      [
        [...headings, heading],
        [...engineer, text],
      ],
      "2025-11-05",
    );
    expect([heading, ...vacancies.map((each) => each.verdict)]).toEqual([heading, verdict]);
  }
});

test("vacancies in a section of those called off are in doubt, up to the next section", () => {
  const rows = [
    ["Отменённые вакансии"],
    engineer,
    ["Активные"],
    engineer,
    [],
    ["Архив"],
    engineer,
    ["* на 01.11"],
  ];
  const { vacancies } = checked([headings, ...rows], "2025-11-05");
  const heard = vacancies.map(({ row, verdict, facts }) => [row, verdict, facts.calledOff]);
  expect(heard).toEqual([
    [2, "undecided", "Отменённые вакансии"],
    [4, "pass", null],
    [7, "undecided", "Архив"],
  ]);
});

test("the number of a letter is no “no”", () => {
  const { vacancies } = checked(
    [headings, engineer, ["Повар", posted, "KZ-2", "письмо № 12"], engineer],
    "2025-11-05",
  );
  expect(vacancies[1]?.findings.map(({ code }) => code)).toContain("office_unclear");
});

test("a note that a vacancy is closed is quoted, and is nothing beside an outcome or a filing", () => {
  const { vacancies } = checked(
    [
      [...headings, "Примечание", "Результат", "Дата подачи"],
      [...engineer, "отменено", null, null],
      [...engineer, null, "закрыта", null],
      [...engineer, "отменено", "выдано", iso("2025-10-20")],
      [...engineer, "вакансия закрыта", null, iso("2025-10-20")],
    ],
    "2025-11-05",
  );
  const unclear = vacancies.map(({ next, findings }) => [
    next.what,
    ...findings
      .filter(({ code }) => code === "outcome_unclear")
      .map(({ column, severity, values }) => [column, severity, values["text"]]),
  ]);
  expect(unclear).toEqual([
    ["mend", [headings.length, "error", "отменено"]],
    ["mend", [headings.length + 1, "error", "закрыта"]],
    ["done"],
    ["await", [headings.length, "warning", "вакансия закрыта"]],
  ]);
});

test.each([
  ["да", "candidate_recorded"],
  [2, "candidate_recorded"],
  ["нет", null],
  [0, null],
  ["уточняется", "candidates_unclear"],
  ["?", "candidates_unclear"],
])("suitable candidates: %p is %p", (cell, code) => {
  const { vacancies } = checked(
    [
      [...headings, "Подходящие кандидаты"],
      [...engineer, cell],
    ],
    "2025-11-05",
  );
  const told = vacancies.flatMap(({ findings }) => findings.map((each) => each.code));
  expect(told.filter((each) => each.startsWith("candidate"))).toEqual(code === null ? [] : [code]);
});

test("a list without a vacancy is a list", () => {
  expect(checked([headings], "2025-11-05").vacancies).toEqual([]);
});

test("a day before the rules are known has no answer", () => {
  expect(checkVacancies({ cells: [headings, engineer], day: iso("2022-12-31") })).toMatchObject({
    kind: "not_covered",
  });
});

test.each([
  ["Дата публикации", "скоро", "date_unreadable"],
  ["Дата публикации", "10/11/2025", "date_ambiguous"],
  ["Дата публикации", 2025, "date_implausible"],
  ["Дата публикации", "03/04/2015", "date_implausible"],
  ["Дата публикации", { error: "#N/A" }, "date_unreadable"],
  ["Дата подачи", "на неделе", "date_unreadable"],
  ["Плановая дата подачи", "после праздников", "date_unreadable"],
  ["Код вакансии", { error: "#REF!" }, "code_unclear"],
  ["Код вакансии", "уточнить", "code_unclear"],
  ["Код вакансии", true, "code_unclear"],
  ["Вид заявления", "иное", "kind_unclear"],
  ["Код вакансии", "ожидается 15.03.2026", "code_unclear"],
  ["Код вакансии", "код будет получен 2 марта", "code_unclear"],
  ["Код вакансии", "pending 5 days", "code_unclear"],
  ["Код вакансии", "2 күннен кейін күтіледі", "code_unclear"],
])("an unclear cell under «%s» (%p) leaves the vacancy open and is named", (heading, value, code) => {
  const row: Record<string, unknown> = {
    Вакансия: "Инженер",
    "Дата публикации": posted,
    "Код вакансии": "KZ-1",
    "Центр занятости": "да",
    "Вид заявления": "новое",
    "Плановая дата подачи": null,
    "Дата подачи": null,
  };
  const names = Object.keys(row);
  const { vacancies } = checked([names, Object.values({ ...row, [heading]: value })], "2025-11-05");
  expect(vacancies[0]).toMatchObject({
    verdict: "undecided",
    findings: [{ code, severity: "error", effect: "undecided", row: 1, column: names.indexOf(heading) }],
  });
});

test.each(["No. 123456", "NO-123", "NA-4567", "№ 12", 7])("%p is a code", (code) => {
  const { vacancies } = checked([headings, ["Инженер", posted, code, "да"]], "2025-11-05");
  expect(vacancies[0]).toMatchObject({ verdict: "pass" });
});

test.each(["0", "000", "нет", "no", "N/A", "не присвоен", "—"])("%p is no code", (code) => {
  const { vacancies } = checked([headings, ["Инженер", posted, code, "да"]], "2025-11-05");
  expect(vacancies[0]).toMatchObject({ verdict: "fail", findings: [{ code: "code_missing" }] });
});

const withDates = [...headings, "Плановая дата подачи", "Дата подачи", "Дата закрытия"];

test.each(["нет", "Не подано", "н/д", "not yet", "жоқ", "–"])(
  "%p in the place of a day says that it has not come",
  (none) => {
    const { vacancies } = checked(
      [withDates, ["Инженер", posted, "KZ-1", "да", none, none, none]],
      "2025-11-05",
    );
    expect(vacancies[0]).toMatchObject({ verdict: "pass", filing: { basis: "as_of" }, findings: [] });
  },
);

test("a posting date of «нет» is none, and a closing date of «открыта» is none either", () => {
  const { vacancies } = checked(
    [
      withDates,
      ["Инженер", "не опубликована", "KZ-1", "да"],
      ["Повар", posted, "KZ-2", "да", null, null, "открыта"],
    ],
    "2025-11-05",
  );
  expect(vacancies.map(({ findings }) => findings.map(({ code }) => code))).toEqual([["not_posted"], []]);
});

test.each([
  ["2025-10-01T20:30:00Z", "2025-10-02"],
  ["2025-10-01T18:59:59.999Z", "2025-10-01"],
  ["2025-10-01T20:30:00+05:00", "2025-10-01"],
  ["2025-10-01T20:30:00+0000", "2025-10-02"],
  ["2025-10-01T20:30:00", "2025-10-01"],
])("a stamp of %s is the local day %s", (stamp, day) => {
  const { vacancies } = checked([headings, ["Инженер", stamp, "KZ-1", "да"]], "2025-11-05");
  expect(vacancies[0]?.posted).toBe(iso(day));
});

test.each([
  ["AB-123", "AB1-23", false],
  ["AB-123", "АВ-123", true],
  ["AB-123", "ab 123", true],
  ["AB-123", "ab-12 3", true],
  ["AB-123", "AB123", true],
  ["KZ-1", "KZ-11", false],
])("the codes %s and %s of two vacancies are one: %p", (one, other, isShared) => {
  const rows = [
    ["Инженер", posted, one, "да"],
    ["Повар", posted, other, "да"],
  ];
  const { vacancies } = checked([headings, ...rows], "2025-11-05");
  const shared = vacancies.flatMap(({ findings }) => findings).filter(({ code }) => code === "code_shared");
  expect(shared).toHaveLength(isShared ? 2 : 0);
});

test("that a whole column is missing is said once", () => {
  const rows = [
    ["Инженер", posted, "KZ-1"],
    ["Повар", posted, "KZ-2"],
  ];
  const { vacancies } = checked([headings.slice(0, 3), ...rows], "2025-11-05");
  expect(vacancies.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
    ["office_column_missing"],
    [],
  ]);
});

test("a sheet without a column for codes cannot say that one is missing", () => {
  const { vacancies } = checked(
    [
      ["Вакансия", "Дата публикации"],
      ["Инженер", posted],
    ],
    "2025-11-05",
  );
  expect(vacancies[0]).toMatchObject({ verdict: "undecided" });
  expect(vacancies[0]?.findings[0]).toMatchObject({ code: "code_column_missing", column: 0 });
});

test("a date that Excel keeps with a time of day is that day", () => {
  const { vacancies } = checked([headings, ["Инженер", posted + 0.75, "KZ-1", "да"]], "2025-10-17");
  expect(vacancies[0]).toMatchObject({ verdict: "pass", firstDay: iso("2025-10-17") });
});

test("another reading that would change the verdict is named", () => {
  const { vacancies } = checked([headings, engineer], "2025-10-16");
  expect(vacancies[0]).toMatchObject({
    verdict: "undecided",
    alternatives: [{ name: "first_filing_day", value: "on_last_day", verdict: "pass" }],
  });
});

test("vacancies are ordered by the next thing to do", () => {
  const cells = [
    [...headings, "Плановая дата подачи", "Дата подачи", "Результат"],
    ["Выдана", posted, "KZ-1", "да", null, iso("2025-10-20"), "выдано"],
    ["Подана", posted, "KZ-2", "да", null, iso("2025-10-30"), null],
    ["По плану", null, null, null, iso("2025-12-19"), null, null],
    ["Идёт поиск", iso("2025-10-27"), "KZ-3", "да", null, null, null],
    ["Без кода", iso("2025-10-27"), null, "да", null, null, null],
    ["Созрела", posted, "KZ-4", "да", null, null, null],
  ];
  const { vacancies } = checked(cells, "2025-11-05");
  const steps = byNextStep(vacancies).map(({ facts, next }) => [
    facts.position,
    next.what,
    ...[next.dueDay, next.byDay, next.fileDay].map((day) => day && toIso(day)),
  ]);
  expect(steps).toEqual([
    ["Без кода", "add_code", "2025-11-05", null, "2025-11-12"],
    ["Созрела", "file", "2025-11-05", null, "2025-11-05"],
    ["Идёт поиск", "file", "2025-11-12", null, "2025-11-12"],
    ["По плану", "post", "2025-12-03", "2025-12-03", "2025-12-19"],
    ["Подана", "await", null, null, null],
    ["Выдана", "done", null, null, null],
  ]);
});

test("a plan that leaves no time for the search is told the first day it could have", () => {
  const cells = [
    [...headings, "Плановая дата подачи"],
    ["Повар", null, null, null, iso("2025-11-10")],
  ];
  expect(checked(cells, "2025-11-05").vacancies[0]?.next).toEqual({
    what: "post",
    dueDay: iso("2025-11-05"),
    byDay: null,
    fileDay: iso("2025-11-21"),
  });
});

test.each([
  ["да", "да", "done", "done"],
  [iso("2025-10-20"), "900101300123", "done", "done"],
  ["нет", "нет", "missing", "missing"],
  [null, null, "to_confirm", "to_confirm"],
  ["частично", "подан", "unclear", "unclear"],
])("contracts %p and IIN %p are %s and %s on the checklist", (contracts, iin, ...states) => {
  const { vacancies } = checked(
    [
      [...headings, "Договор зарегистрирован в ЕСУТД", "ИИН иностранца"],
      ["Инженер", posted, "KZ-1", "да", contracts, iin],
    ],
    "2025-11-05",
  );
  expect(
    vacancies
      .flatMap(filingChecklist)
      .map(({ state }) => state)
      .slice(-2),
  ).toEqual(states);
  expect(vacancies[0]).toMatchObject({ verdict: "pass", findings: [] });
});

test("the checklist tells what is done, what is missing and what only a person can confirm", () => {
  const { vacancies } = checked(
    [
      [...headings, "Регион работы", "Регион размещения", "Подходящие кандидаты", "Портал"],
      [...engineer, "г. Алматы", "Алматы қаласы", 0, "migration.enbek.kz"],
      ["Повар", posted, null, "нет", "ЮКО", "г. Шымкент", "двое", "почта"],
    ],
    "2025-11-05",
  );
  const states = vacancies.map((vacancy) => filingChecklist(vacancy).map(({ state }) => state));
  expect(states).toEqual([
    ["done", "done", "done", "done", "done", "to_confirm", "done", "to_confirm", "to_confirm"],
    ["done", "missing", "unclear", "missing", "unclear", "to_confirm", "unclear", "to_confirm", "to_confirm"],
  ]);
  for (const { sources, confidence } of vacancies.flatMap(filingChecklist)) {
    expect(sources.length).toBeGreaterThan(0);
    expect(confidence).not.toBe("primary");
  }
});

test("dates that can be read both ways are read like the others of their column, which is said once", () => {
  const list = (...dates: readonly string[]) => [
    ["Должность", "Дата публикации", "Код вакансии"],
    ...dates.map((date, index) => [`Инженер ${index}`, date, `KZ-${index}`]),
  ];
  const check = (...dates: readonly string[]) => {
    const read = checkVacancies({ cells: list(...dates), day: iso("2025-11-05") });
    if (read.kind !== "vacancies") throw new Error(read.kind);
    const said = read.vacancies.flatMap(({ findings }) =>
      findings
        .filter(({ code }) => code.startsWith("date"))
        .map(({ code, row, values }) => [code, row, values]),
    );
    return [read.vacancies.map(({ posted: day }) => day && toIso(day)), said];
  };
  expect(check("10/05/2025", "25/09/2025", "10/06/2025")).toEqual([
    ["2025-05-10", "2025-09-25", "2025-06-10"],
    [["dates_settled", 1, { order: "dayFirst", otherRow: 2 }]],
  ]);
  expect(check("10/05/2025", "09/25/2025", "10.06.2025")[0]).toEqual([
    "2025-10-05",
    "2025-09-25",
    "2025-06-10",
  ]);
  expect(check("10.05.2025", "09.25.2025")[0]).toEqual(["2025-10-05", "2025-09-25"]);
  expect(check("10/05/2025", "09/25/2025", "25/09/2025")[1]).toMatchObject([["date_ambiguous", 1, {}]]);
});

test.each([
  ["2025-09-20", "2025-09-01", "2025-09-16", "as_it_falls", "no"],
  ["2026-03-28", "2026-03-06", "2026-03-26", "next_working_day", "yes"],
] as const)(
  "asked on %s, posted on %s, filed on %s and read as %s: whether the disputed day is one to which the last day moved",
  (day, posted, filed, roll, isMoved) => {
    const { vacancies } = checked(
      [
        [...headings, "Дата подачи"],
        ["Инженер", posted, "KZ-1", "да", filed],
      ],
      day,
      {
        readings: { roll_to_working_day: roll },
      },
    );
    const disputed = vacancies[0]?.findings.find(({ code }) => code === "filed_on_disputed_day");
    expect(disputed?.values["isMoved"]).toBe(isMoved);
  },
);
