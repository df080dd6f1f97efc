import { iso } from "../../../src/law/day";
import { readDaysOff } from "../../../src/roster/settings/days-off";
import { NOT_CALCULATED } from "../../../src/sheet/cell";
import { noEmployers, readEmployerTable } from "../../../src/roster/employers/employer-table";
import { readPlan } from "../../../src/roster/plan/read-plan";
import { findTable } from "../../../src/roster/table/find-table";
import { planSchema } from "../../../src/roster/table/plan-schema";
import type { Schema } from "../../../src/roster/table/schema";
import { vacancySchema } from "../../../src/roster/table/vacancy-schema";
import type { Cells } from "../../../src/sheet/cell";

/** The columns found under the headings, or why there are none. */
function columnsIn<Field extends string, Missing extends string>(
  cells: Cells,
  schema: Schema<Field, Missing>,
) {
  const table = findTable(cells, schema);
  return table.kind === "unreadable" ? table.code : table.columns;
}

const [day, later] = [iso("2026-03-02"), iso("2026-03-20")];

describe("a list of vacancies", () => {
  test.each([
    ["by the stem of a word", "Вакансия опубл-на"],
    ["by the stem of a word", "Размещено на портале"],
    ["divided at the end of a line", "Дата публи-\nкации вакансии"],
    ["with a slip", "Дата публикаци"],
  ])("finds the day of the posting %s, where days stand below", (_, heading) => {
    const cells = (cell: unknown) => [
      ["Должность", heading, "Код вакансии"],
      ["Инженер", cell, "KZ-1"],
      ["Повар", cell, "KZ-2"],
    ];
    expect(columnsIn(cells(day), vacancySchema)).toMatchObject({ posted: 1 });
    expect(columnsIn(cells("да"), vacancySchema)).toBe("no_posting_column");
  });

  test.each(["Снято с публикации", "Размещение продлено", "Публикация (план)", "Размещено до"])(
    "takes «%s» for no posting, although days stand below",
    (heading) => {
      const cells = [
        ["Должность", heading, "Код вакансии"],
        ["Инженер", day, "KZ-1"],
      ];
      expect(columnsIn(cells, vacancySchema)).toBe("no_posting_column");
    },
  );

  test("asks which of two days is meant where they differ, and not where they are the same", () => {
    const cells = (second: unknown) => [
      ["Должность", "Дата публикации", "Дата публикации в системе", "Код"],
      ["Инженер", day, second, "KZ-1"],
    ];
    expect(columnsIn(cells(later), vacancySchema)).toBe("columns_compete");
    expect(columnsIn(cells(day), vacancySchema)).toMatchObject({ posted: 1 });
    expect(columnsIn(cells(null), vacancySchema)).toMatchObject({ posted: 1 });
    expect(columnsIn(cells(0), vacancySchema)).toMatchObject({ posted: 1 });
  });
});

describe("a plan", () => {
  const rows = [["Нанять", "Ли", 3, "КНР", day]];

  test.each<[string, Cells]>([
    ["in one row", [["Что сделать", "Кто", "Категория", "Гражданство", "Дата"]]],
    [
      "in two rows",
      [
        ["Что сделать", "Работник", null, null, "Когда"],
        [null, "ФИО", "Категория", "Гражданство", null],
      ],
    ],
    ["with a day by another name", [["Действие", "Кто", "Категория", "Гражданство", "Дата выхода"]]],
    ["with a day by another name", [["Действие", "Кто", "Категория", "Гражданство", "С какого числа"]]],
  ])("has headings %s, under titles", (_, headings) => {
    expect(columnsIn([["План на весну"], [], ...headings, ...rows], planSchema)).toMatchObject({
      ...{ what: 0, who: 1, category: 2, citizenship: 3, day: 4 },
    });
  });

  test("a day by another name is asked about where there are two, so that nobody is counted from the start", () => {
    const plan = readPlan([
      ["Что сделать", "Кто", "Категория", "Гражданство", "Дата выхода", "Дата начала"],
      [...(rows[0] ?? []), later],
    ]);
    expect(plan).toMatchObject({ code: "columns_compete", headings: ["Дата выхода", "Дата начала"] });
  });

  test.each([
    ["Дата выхода", "скоро"],
    ["Дата окончания договора", later],
    ["Дата рождения", day],
  ])("a column «%s» of %j is no day", (heading, cell) => {
    const cells = [
      ["Что сделать", "Кто", heading],
      ["Нанять", "Ли", cell],
    ];
    expect(columnsIn(cells, planSchema)).toEqual({ what: 0, who: 1 });
  });
});

describe("a table of employers", () => {
  const alpha = { name: "ТОО «Альфа»", parent: "ТОО «Омега»" };

  test("has headings in two rows, under titles", () => {
    const { entries, problems } = readEmployerTable([
      ["Работодатели группы"],
      ["Работодатель", null, "Связь"],
      ["Наименование", "БИН", "Головная компания"],
      ["ТОО «Альфа»", null, "ТОО «Омега»"],
    ]);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([alpha]);
  });

  test("two columns that say different things of one employer claim nothing, and are told", () => {
    const cells = (second: unknown) => [
      ["Наименование", "Малый бизнес", "Small business"],
      ["ТОО «Альфа»", "да", second],
    ];
    expect(readEmployerTable(cells("нет"))).toEqual({
      entries: [],
      problems: [{ row: 0, column: 0, text: "Малый бизнес, Small business" }],
    });
    expect(readEmployerTable(cells("да")).entries).toMatchObject([{ employer: { smallBusiness: "yes" } }]);
  });

  test("headings among which the employer's name may be are named", () => {
    const cells = [
      ["Наименование фирмы", "Малый бизнес"],
      ["ТОО «Альфа»", "да"],
    ];
    expect(readEmployerTable(cells).problems).toMatchObject([{ row: 0, notRead: ["Наименование фирмы"] }]);
  });

  test("an error in a row, as of a formula that was never calculated, claims nothing, and is told", () => {
    const { entries, problems } = readEmployerTable([
      ["Работодатель", "БИН", "Малый бизнес", "Головная компания"],
      ["ТОО «Альфа»", null, "да", NOT_CALCULATED],
      [NOT_CALCULATED, "050140001234", "да", null],
      [NOT_CALCULATED, null, "да", null],
    ]);
    expect(entries).toMatchObject([
      { name: "ТОО «Альфа»", parent: null, employer: { smallBusiness: "not_said" } },
      { name: "", employer: { smallBusiness: "not_said" } },
    ]);
    expect(problems.map(({ row, column, text }) => [row, column, text])).toEqual([
      [1, 3, "=…"],
      [2, 0, "=…"],
      [3, 0, "=…"],
    ]);
  });

  test("one that cannot be read is told; a blank one says nothing", () => {
    const cells = [[null], [null, "Фирмы"], ["ТОО «Альфа»", "да"]];
    expect(readEmployerTable(cells)).toEqual({
      entries: [],
      problems: [{ row: 1, column: 1, text: "Фирмы", notRead: [] }],
    });
    expect(readEmployerTable([[null, ""], []])).toEqual(noEmployers);
  });
});

describe("a table of days off", () => {
  test("has its headings under titles", () => {
    const cells = [["Нерабочие дни 2026 года"], ["Название", "с", "по"], ["Отпуск", day, later]];
    const { days, unreadRows } = readDaysOff(cells);
    expect(days.size).toBe(later - day + 1);
    expect(unreadRows).toEqual([]);
  });

  test("a day with a word before it is no heading, and is told", () => {
    expect(readDaysOff([["Дни"], ["с 01.05.2026", "по 03.05.2026"]]).unreadRows).toEqual([1]);
  });
});
