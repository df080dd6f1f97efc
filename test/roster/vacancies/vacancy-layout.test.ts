import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { vacancyTexts } from "../../../src/i18n/vacancies";
import { iso } from "../../../src/law/day";
import { type VacancyField, vacancyFields } from "../../../src/roster/vacancies/vacancy-fields";
import { findVacancyLayout, matchVacancyHeading } from "../../../src/roster/vacancies/vacancy-layout";

const headings: Readonly<Partial<Record<VacancyField | "nothing", readonly string[]>>> = {
  position: ["Вакансия", "Должность", "Vacancy", "Job title", "Бос орын", "Лауазымы", "Название вакансии"],
  category: ["Категория", "Permit category", "Санаты", "Категория ИРС"],
  posts: ["Кол-во мест", "Количество вакансий", "Number of posts", "Орын саны", "Количество"],
  kind: ["Вид заявления", "Application type", "Өтініш түрі", "Тип разрешения"],
  jobRegion: ["Регион", "Регион работы", "Region of the job", "Жұмыс өңірі", "Область"],
  postingRegion: ["Регион размещения", "Регион вакансии", "Posting region", "Жарияланған өңір"],
  posted: ["Дата публикации", "Дата размещения вакансии", "Posting date", "Posted", "Жарияланған күні"],
  closed: ["Дата закрытия", "Closing date", "Жабылған күні"],
  code: [
    "Код вакансии",
    "Код публикации вакансии",
    "Vacancy code",
    "Vacancy ID",
    "Тіркеу коды",
    "Бос орын коды",
  ],
  office: ["Центр занятости", "Уведомление центра занятости", "Employment office notified"],
  candidates: ["Подходящие кандидаты", "Suitable local candidates", "Лайықты үміткерлер"],
  portal: ["Портал", "Портал подачи", "Portal"],
  planned: ["Плановая дата подачи", "Дата подачи (план)", "Planned filing date", "Filing date (planned)"],
  filed: ["Дата подачи", "Дата подачи (факт)", "Filing date", "Фактическая дата подачи", "Filed on"],
  outcome: ["Результат", "Outcome", "Нәтиже", "Решение"],
  permitExpiry: ["Срок действия разрешения", "Permit valid to", "Рұқсаттың жарамдылық мерзімі"],
  nothing: ["Гражданство", "Зарплата", "Поиск по", "Состояние", "Дата приема", "Дата выдачи разрешения"],
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
  const layout = findVacancyLayout([backwards.map((field) => say(`column.${field}`)), ["x"]]);
  expect(layout).toEqual({
    kind: "layout",
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
