import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { vacancyTexts } from "../../../src/i18n/vacancies";
import { iso } from "../../../src/law/day";
import type { Cells } from "../../../src/sheet/cell";
import { type VacancyField, vacancyFields } from "../../../src/roster/table/vacancy-fields";
import { matchVacancyHeading } from "../../../src/roster/table/match-vacancy-heading";
import { findVacancyLayout } from "../../../src/roster/table/vacancy-layout";

/** The row of headings and the columns of a list of vacancies, or why it cannot be read. */
function placeIn(cells: Cells) {
  const layout = findVacancyLayout(cells);
  return layout.kind === "unreadable"
    ? layout.code
    : { headerRow: layout.headerRow, columns: layout.columns };
}

const headings: Readonly<Partial<Record<VacancyField | "nothing", readonly string[]>>> = {
  position: ["Вакансия", "Должность", "Vacancy", "Job title", "Бос орын", "Лауазымы", "Название вакансии"],
  category: ["Категория", "Permit category", "Санаты", "Категория ИРС"],
  posts: [
    ...["Кол-во мест", "Количество вакансий", "Number of posts", "Орын саны", "Количество"],
    ...["Количество вакантных мест", "Бос жұмыс орындарының саны"],
  ],
  kind: ["Вид заявления", "Application type", "Өтініш түрі", "Тип разрешения"],
  jobRegion: ["Регион", "Регион работы", "Region of the job", "Жұмыс өңірі", "Область"],
  postingRegion: ["Регион размещения", "Регион вакансии", "Posting region", "Жарияланған өңір"],
  posted: [
    ...["Дата публикации", "Дата размещения вакансии", "Posting date", "Posted", "Жарияланған күні"],
    ...[
      "Фактическая дата публикации",
      "Дата публикации (факт)",
      "Фактически опубликовано",
      "Actual posting date",
    ],
    ...["Дата размещения на Электронной бирже труда", "Публикация (факт)", "Нақты жарияланған күні"],
  ],
  closed: ["Дата закрытия", "Closing date", "Жабылған күні"],
  code: [
    "Код вакансии",
    "Код публикации вакансии",
    "Vacancy code",
    "Vacancy ID",
    "Тіркеу коды",
    "Бос орын коды",
    ...["Уникальный код опубликованной вакансии", "ID вакансии", "№ вакансии", "Ссылка на вакансию"],
    "Бос жұмыс орнының коды",
  ],
  office: [
    ...["Центр занятости", "Уведомление центра занятости", "Employment office notified"],
    ...["Центр трудовой мобильности уведомлен", "Мансап орталығына хабарланды"],
    "Еңбек мобильділігі орталығы",
  ],
  candidates: [
    ...["Подходящие кандидаты", "Suitable local candidates", "Лайықты үміткерлер"],
    ...["Отклики", "Направлено кандидатов"],
  ],
  portal: ["Портал", "Портал подачи", "Portal"],
  planned: [
    ...["Плановая дата подачи", "Дата подачи (план)", "Planned filing date", "Filing date (planned)"],
    ...["Предполагаемая дата подачи", "Ожидаемая дата подачи заявления", "Дата подачи (прогноз)"],
    ...["Target filing date", "Expected date of filing", "Подача (план)", "Күтілетін өтініш күні"],
  ],
  filed: [
    ...["Дата подачи", "Дата подачи (факт)", "Filing date", "Фактическая дата подачи", "Filed on"],
    ...["Подача факт", "Фактически подано", "Actually filed", "ДатаПодачи", "Дата заявления"],
  ],
  outcome: ["Результат", "Outcome", "Нәтиже", "Решение"],
  permitExpiry: ["Срок действия разрешения", "Permit valid to", "Рұқсаттың жарамдылық мерзімі"],
  nothing: [
    ...["Гражданство", "Зарплата", "Поиск по", "Состояние", "Дата приема", "Дата выдачи разрешения"],
    // A plan to post is no posting.
    ...[
      "Плановая дата публикации",
      "Дата публикации (план)",
      "Planned posting date",
      "Publication date (expected)",
    ],
    ...["Жоспарланған жариялау күні", "Вакансия размещена до", "Дата окончания публикации", "Posted until"],
    ...["Ожидаемая дата размещения", "Дата публикации на hh.kz", "Публикация план", "Публикация", "Подача"],
    // Elsewhere than on the exchange, or perhaps not the posting that counts.
    ...["Дата публикации на сайте компании", "Дата размещения в газете", "Дата первой публикации"],
    // The last or the earliest day to file is no filing, and a quota is another application.
    ...["Крайняя дата подачи", "Latest filing date", "Earliest filing date", "Дата подачи до", "Срок подачи"],
    ...["Дата подачи заявки на квоту", "Дата подачи вакансии на биржу"],
  ],
};

test.each(Object.entries(headings).flatMap(([field, texts]) => texts.map((text) => [text, field])))(
  "the heading %s is %s",
  (heading, field) => {
    expect(matchVacancyHeading(heading)?.field ?? "nothing").toBe(field);
  },
);

test.each(languages)("our own column names in %s are read back, in any order", (language) => {
  const say = speaker(vacancyTexts, language);
  const backwards = [...vacancyFields].reverse();
  expect(placeIn([backwards.map((field) => say(`column.${field}`)), ["x"]])).toEqual({
    headerRow: 0,
    columns: Object.fromEntries(backwards.map((field, column) => [field, column])),
  });
});

test("the headings are found under titles and blank rows", () => {
  const layout = findVacancyLayout([
    ["ТОО «Пример»"],
    ["Вакансии на Электронной бирже труда"],
    [],
    ["№", "Вакансия", "Дата публикации"],
    [1, "Инженер", iso("2025-10-01")],
  ]);
  expect(layout).toMatchObject({ headerRow: 3, columns: { rowNumber: 0, position: 1, posted: 2 } });
});

test("headings merged over two rows are read together", () => {
  const layout = findVacancyLayout([
    ["Вакансия", "Код вакансии", "Биржа труда", null, "Портал"],
    [null, null, "Дата публикации", "Дата закрытия", null],
    ["Инженер", "KZ-1", iso("2025-10-01"), null, "egov.kz"],
  ]);
  expect(layout).toMatchObject({
    headerRow: 1,
    columns: { position: 0, code: 1, posted: 2, closed: 3, portal: 4 },
  });
});

test.each<[string, readonly (readonly unknown[])[], object]>([
  [
    "groups over headings that need them",
    [
      ["Должность", "Категория", "Вакансия", null, null, "Заявление", null],
      [null, null, "Дата публикации", "Дата закрытия", "Код", "Плановая дата", "Фактическая дата"],
    ],
    { position: 0, category: 1, posted: 2, closed: 3, code: 4, planned: 5, filed: 6 },
  ],
  [
    "a plan and a fact under each group",
    [
      ["Должность", "Категория", "Публикация", null, "Подача", null],
      [null, null, "План", "Факт", "План", "Факт"],
    ],
    { position: 0, category: 1, posted: 3, planned: 4, filed: 5 },
  ],
  [
    "a plan and a fact under one group of headings that were complete without it",
    [
      ["Должность", "Дата публикации", "Подача заявления", null],
      [null, null, "План", "Факт"],
    ],
    { position: 0, posted: 1, planned: 2, filed: 3 },
  ],
])("two rows of headings: %s", (_, rows, columns) => {
  const data = ["Инженер", 3, 46054, 46089, 46110, null, null];
  expect(placeIn([["ТОО «Ромашка»"], ...rows, data])).toEqual({ headerRow: 2, columns });
});

test("a row of data under a heading is none of its parts", () => {
  const cells = [
    ["Должность", "Дата публикации", "Заявление", "Код вакансии"],
    ["Инженер", null, "план", null],
    ["Повар", iso("2025-10-01"), "факт", "KZ-1"],
  ];
  expect(findVacancyLayout(cells)).toMatchObject({ headerRow: 0 });
});

test("a heading chosen by the user is the only one for its field", () => {
  const cells = [
    ["Роль", "Должность", "Дата публикации"],
    ["Инженер", "ИТР", iso("2025-10-01")],
  ];
  expect(findVacancyLayout(cells, { position: "Роль" })).toMatchObject({ columns: { position: 0 } });
  expect(findVacancyLayout(cells, { position: "Название" })).toMatchObject({
    code: "chosen_heading_missing",
    headings: ["Название"],
    field: "position",
  });
});

test.each([
  ["no_heading", [["Заметки"], ["Позвонить"]]],
  [
    "no_heading",
    [
      ["ФИО", "Гражданство", "Категория", "Код вакансии"],
      ["Ли", "КНР", 3, "KZ-1"],
    ],
  ],
  [
    "no_posting_column",
    [
      ["Вакансия", "Код вакансии", "Портал"],
      ["Инженер", "KZ-1", "egov.kz"],
    ],
  ],
  [
    "no_position_column",
    [
      ["Дата публикации", "Портал"],
      [iso("2025-10-01"), "egov.kz"],
    ],
  ],
  [
    "columns_compete",
    [
      ["Вакансия", "Дата публикации", "Дата размещения"],
      ["Инженер", 1, 2],
    ],
  ],
])("a sheet that cannot be read says %s", (code, cells) => {
  expect(findVacancyLayout(cells)).toMatchObject({ kind: "unreadable", code });
});

test("parts of groups in the row below the headings are no vacancy, whatever else stands beside them", () => {
  const layout = findVacancyLayout([
    ["№", "Должность", "Размещение", null, "Код вакансии", "Подача"],
    [null, null, "дата", "снята", null, "план"],
    [1, "Сварщик", iso("2026-09-01"), iso("2026-09-30"), "KZ-1", iso("2026-09-25")],
  ]);
  expect(layout).toMatchObject({ headerRow: 1, columns: { position: 1, posted: 2, code: 4, planned: 5 } });
});
