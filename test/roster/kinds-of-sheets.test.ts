import { readCategory } from "../../src/roster/words/category";
import { readCitizenship } from "../../src/roster/words/citizenship";
import { bareName } from "../../src/roster/words/beside-name";
import { readIin } from "../../src/roster/words/iin";
import { matchHeading } from "../../src/roster/table/match-heading";
import { answerTo, sheetOf, twentyPeopleAnd } from "./kinds-of-sheets";

const IIN = "900101300007";

test.each([
  "ИИН 900101300007",
  "ИИН: 900101300007",
  "№ 9001-0130-0007",
  "９００１０１３００００７",
  `\u200e${IIN}`,
])("an IIN written as %j is one", (text) => {
  expect(readIin(text)).toBe(Number(IIN));
});

test.each([
  "тел 900101300007",
  "900101300007 / 900101300007",
  "ИИН 900101300008",
  "удостоверение 900101300007",
])("%j is no IIN", (text) => {
  expect(readIin(text)).toBe("invalid");
});

test.each([
  "ИИН",
  "Индивидуальный идентификационный номер",
  "Individual identification number",
  "ID number",
  "Жеке ID",
])("a person who stands twice is one by the IIN under %j", (heading) => {
  const last = ["Омаров Я.", 1, "РК", IIN];
  const cells = [...sheetOf({ headings: [heading], last: [IIN] }), last];
  expect(answerTo(cells).headcount).toEqual({ min: 10, max: 10 });
});

test.each(["ИИН супруга", "ID number of the manager", "Паспорт, ID", "БИН"])(
  "numbers under %j make no two rows one person",
  (heading) => {
    const cells = sheetOf({ headings: [heading], ordinary: [IIN], last: [IIN] });
    expect(answerTo(cells).headcount).toEqual({ min: 10, max: 10 });
  },
);

test.each(["Персона", "Список сотрудников", "Данные о работнике"])("names under %j are names", (heading) => {
  const [, ...people] = sheetOf({ headings: [], last: [], name: "Омаров Ян" });
  const named = people.map(([name, ...rest]) => [`${String(name).replace(".", "санов")} Асан`, ...rest]);
  const cells = [
    [heading, "Категория", "Гражданство"],
    ...named,
    ["Вакансия", 2, null],
    ["Общий итог", 10, null],
  ];
  expect(answerTo(cells)).toEqual({ verdict: "pass", headcount: { min: 10, max: 10 } });
});

test.each([
  ["Омаров Я. (уволен 15.01.2026)", { min: 9, max: 9 }],
  ["Омаров Я. (уволен 15.05.2026)", { min: 10, max: 10 }],
  ["Омаров Я. (уволен)", { min: 9, max: 10 }],
  ["Омаров Я. – уволен", { min: 9, max: 10 }],
  ["Омаров Я. уволен", { min: 9, max: 10 }],
  ["Омаров Я. [жұмыстан шыққан]", { min: 9, max: 10 }],
  ["Omarov Y. (left 15.01.2026)", { min: 9, max: 9 }],
  ["Omarov Y. (until 15.01.2026)", { min: 9, max: 10 }],
  ["Омаров Я. (кандидат)", { min: 9, max: 10 }],
  ["Омаров Я. (не уволен)", { min: 10, max: 10 }],
  ["Омаров Я. (декрет)", { min: 10, max: 10 }],
  ["Омаров Я. (Omarov Y.)", { min: 10, max: 10 }],
  ["Выбылов Уволь Я.", { min: 10, max: 10 }],
  ["Омаров-Гпхов Я.", { min: 10, max: 10 }],
])("the name %j says who is there", (name, headcount) => {
  expect(answerTo(sheetOf({ headings: [], last: [], name })).headcount).toEqual(headcount);
});

test.each([
  ["Омаров Я. (бывший)", "undecided"],
  ["Омаров Я. (ушёл 01.02.2026)", "fail"],
  ["Омаров Я. (работал до 01.02.2026)", "fail"],
  ["Омаров Я. (совм.)", "undecided"],
  ["Омаров Я. (вн. совм.)", "pass"],
  ["Омаров Я. (осн.)", "pass"],
  ["Ван К. (совм.)", "pass"],
])("the name %j makes the sheet %s", (name, verdict) => {
  const country = name.startsWith("Ван") ? "Китай" : "РК";
  const cells = sheetOf({ headings: [], last: [], name }).map((row) =>
    row[0] === name ? row.with(2, country) : row,
  );
  const others =
    country === "РК"
      ? []
      : [
          ["Асанов А.", 1, "РК"],
          ["Усенов Б.", 1, "РК"],
          ["Оспан В.", 1, "РК"],
          ["Сейт Г.", 1, "РК"],
        ];
  expect(answerTo([...cells, ...others]).verdict).toBe(verdict);
});

test.each([
  ["Внутреннее совместительство", "pass"],
  ["вн. совм.", "pass"],
  ["внутренний совместитель", "pass"],
  ["Ішкі қоса атқару", "pass"],
  ["Internal part-time", "pass"],
  ["внеш. совм.", "fail"],
  ["Сыртқы қоса атқару", "fail"],
  ["совм.", "undecided"],
  ["Совместитель", "fail"],
])("the kind of employment %j makes the sheet %s", (kind, verdict) => {
  const cells = sheetOf({ headings: ["Вид занятости"], ordinary: ["основное место работы"], last: [kind] });
  expect(answerTo(cells).verdict).toBe(verdict);
});

test("a second job here is perhaps that of a namesake, unless the numbers tell them apart", () => {
  const cells = (main: string | null, second: string | null) => [
    ...sheetOf({ headings: ["ИИН", "Вид занятости"], ordinary: [null, null], last: [main, "основная"] }),
    ["Омаров Ян Асанович", 1, "РК", second, "внутреннее совместительство"],
  ];
  expect(answerTo(cells(null, null)).headcount).toEqual({ min: 10, max: 11 });
  expect(answerTo(cells(IIN, null)).headcount).toEqual({ min: 10, max: 11 });
  expect(answerTo(cells(IIN, "791028302728")).headcount).toEqual({ min: 11, max: 11 });
});

test.each(["(уволен)", "– уволен", " - кандидат", "[бывший]", "/ГПХ/", "(осн.), уволен"])(
  "a name is compared without %j behind it",
  (aside) => {
    expect(bareName(`Омаров Я. ${aside}`).trim()).toBe("Омаров Я.");
  },
);

test.each(["(ГПХ)", "(внеш. совм.)", "(contractor)"])(
  "%s behind the name is what the person works by",
  (aside) => {
    const cells = sheetOf({ headings: [], last: [], name: `Омаров Я. ${aside}` });
    expect(answerTo(cells).verdict).toBe("fail");
  },
);

test("one person with one IIN, once with a remark behind the name, is one person", () => {
  const cells = [...sheetOf({ headings: ["ИИН"], last: [IIN] }), ["Омаров Я. (осн.)", 1, "РК", IIN]];
  expect(answerTo(cells).headcount).toEqual({ min: 10, max: 10 });
});

test.each([
  ["уволен", "undecided"],
  ["Уволена с 15.01.2026", "fail"],
  ["жұмыстан шыққан", "undecided"],
  ["former employee", "undecided"],
  ["Инспектор по увольнениям", "pass"],
  ["Специалист по кандидатам", "pass"],
  ["Left-hand driver", "pass"],
  ["Сезонный рабочий", "pass"],
])("the position %j makes the sheet %s", (position, verdict) => {
  expect(
    answerTo(sheetOf({ headings: ["Должность"], ordinary: ["Инженер"], last: [position] })).verdict,
  ).toBe(verdict);
});

test.each([
  ...["не принят", "не вышел", "не приступил к работе", "never came", "did not join", "жұмысқа шықпады"].map(
    (status) => [status, "undecided"] as const,
  ),
  ...["Ушёл", "Ушла", "Убыл", "Former", "Бывший", "Работал", "Прекратил работу", "Кетті"].map(
    (status) => [status, "undecided"] as const,
  ),
  ...["Отстранён от работы", "Suspended", "Notice period", "Увольняется", "Срочный до 01.02.2026"].map(
    (status) => [status, "undecided"] as const,
  ),
  ...["Выбыл 03.06.2024", "уволена с 01.02.2026", "Работал до 03.06.2024", "Работает до 01.02.2026"].map(
    (status) => [status, "fail"] as const,
  ),
  ...["Active until 01.02.2026", "Договор расторгнут 01.02.2026", "Увольняется 01.02.2026"].map(
    (status) => [status, "fail"] as const,
  ),
  ...["Normal", "Permanent", "Отпуск до 01.03.2026", "Убыл в командировку", "Принят 01.02.2020"].map(
    (status) => [status, "pass"] as const,
  ),
  ...["не указано", "нет", "не уволен", "not specified", 0, "принят", "работает"].map(
    (status) => [status, "pass"] as const,
  ),
])("the status %j makes the sheet %s", (status, verdict) => {
  expect(answerTo(sheetOf({ headings: ["Статус"], ordinary: ["работает"], last: [status] })).verdict).toBe(
    verdict,
  );
});

const nobodies = [
  ...["Общий итог", "Промежуточный итог", "Жиынтық", "Sub-total", "*** ИТОГО ***"],
  ...["в т.ч. иностранцев", "В Т.Ч. граждан РК"],
].flatMap((text) => [
  [text, 20, ""],
  [text, 0, 0],
]);
const sections = [
  ...["Склад", "Производственный отдел", "Өндіріс бөлімі", "Workers", "Вахта № 2", "Shift B", "II. Рабочие"],
  ...["1 категория – руководители", "HR department", "- вакансия -", "Директор ____________"],
].flatMap((text) => [
  [text, null, null],
  [text, 0, 0],
]);

test.each([...nobodies, ...sections])("the row %j, %j, %j is nobody", (...row) => {
  expect(answerTo(twentyPeopleAnd(row)).headcount).toEqual({ min: 20, max: 20 });
});

test.each(["Сменов Отдел-оглы", "Итогов Иван", "Вахтанг Т.Ч.", "Цехов П.", "Shiftan B."])(
  "%j is perhaps a person, alone in a row, and one with a category and a citizenship",
  (name) => {
    expect(answerTo(twentyPeopleAnd([name, 0, 0])).headcount).toEqual({ min: 20, max: 21 });
    expect(answerTo(twentyPeopleAnd([name, 3, "РК"])).headcount).toEqual({ min: 21, max: 21 });
  },
);

test("a name that arrives as 0 is none", () => {
  expect(answerTo(twentyPeopleAnd([0, 3, "РК"])).headcount).toEqual({ min: 20, max: 21 });
});

test.each([
  ...["Категория\nоплаты", "Категория инвалидности", "Категория (вод. прав)", "Біліктілік\nсанаты", "Класс"],
  ...["Category (driving licence)", "Категория / оклад", "Санаты (мүгедектік)", "Категория риска"],
])("a category under %j is one of something else", (heading) => {
  const [, ...people] = sheetOf({ headings: [], last: [] });
  expect(answerTo([["ФИО", heading, "Гражданство"], ...people]).verdict).toBe("no_category_column");
});

test.each([
  "Категория (1–4)",
  "Категория работника",
  "Санаты\nРұқсат",
  "Категория ИРС (I–IV)",
  "Category / Санаты",
])("a category under %j is the permit's", (heading) => {
  expect(matchHeading(heading)?.field).toBe("category");
});

test("numbers that go round without headings are shifts, and categories where nothing else is handed over", () => {
  const people = Array.from({ length: 9 }, (_, index) => [(index % 3) + 1, index < 8 ? "РК" : "Китай"]);
  const named = people.map((row, index) => [`Ахметов ${String.fromCharCode(1040 + index)}.`, ...row]);
  expect(answerTo(named).verdict).toBe("no_heading");
  expect(answerTo(people).headcount).toEqual({ min: 9, max: 9 });
});

test.each(["Число работников", "Number of employees", "Жұмыскерлер саны", "Число человек"])(
  "rows that stand for many people by %j are not one person each",
  (heading) => {
    const cells = [
      ["Гражданство", "Категория", heading],
      ["РК", 1, 5],
      ["РК", 2, 3],
      ["РК", 2, 2],
      ["Китай", 2, 9],
    ];
    expect(answerTo(cells)).toEqual({ verdict: "undecided", headcount: { min: 4, max: 19 } });
  },
);

test.each([
  ["1 (руководители и заместители)", 1],
  ["2 (руководители)", 2],
  ["4 – рабочие", 4],
  ["1 (рабочие)", "unknown"],
  ["руководители", "unknown"],
  ["1 (2)", "unknown"],
])("the category %j is %s", (text, category) => {
  expect(readCategory(text)).toBe(category);
});

test.each([
  ["Rep. of Kazakhstan", "KZ"],
  ["Қазақстан Респ.", "KZ"],
  ["Казахстан, Республика", "KZ"],
  ["Корея, Республика", "KR"],
])("the citizenship %j is %s", (text, code) => {
  expect(readCitizenship(text)).toEqual({ kind: "state", code });
});

test.each([
  ["position", "Наименование должности, Лауазымның атауы, Трудовая функция, ESTABLISHED_POST"],
  ["position", "Должность (специальность; профессия); разряд; класс (категория) квалификации"],
  ["name", "Жұмыскер, Жұмыскерлер"],
  ["rate", "Штат бірлігінің саны"],
  ["citizenship", "CITIZANSHIP"],
  ["givenName", "FIRSTNAME"],
  ["patronymic", "SECONDNAME"],
  ["birthDate", "BIRTHDATE"],
  ["ethnicity", "NATIONALITY_RU_NAME"],
  ["region", "Место выполнения работы"],
])("forms and exports of the state name %s by «%s»", (field, headings) => {
  for (const heading of headings.split(", "))
    expect([heading, matchHeading(heading)?.field]).toEqual([heading, field]);
});
