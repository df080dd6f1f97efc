import type { Field } from "../../src/roster/fields";
import { matchHeading } from "../../src/roster/match-heading";

const headings: Readonly<Partial<Record<Field | "nothing", readonly string[]>>> = {
  rowNumber: ["No", "#", "№", "№ п/п", "р/с №", "N п/п", "No."],
  name: [
    ...["Full name", "Name", "Employee", "ФИО", "Ф.И.О.", "Ф. И. О.", "Сотрудник", "Работник"],
    ...[
      "Аты-жөні",
      "Т.А.Ә.",
      "Қызметкер",
      "Кызметкер",
      "ФИО сотрудника",
      "Аты жөні",
      "Фамилия, имя, отчество",
    ],
    ...["Ф.И.О. работника", "ФИО работника полностью", "Employee name"],
  ],
  surname: ["Фамилия", "Тегі", "Surname", "Last name"],
  givenName: ["Имя", "Аты", "First name"],
  patronymic: ["Отчество", "Әкесінің аты", "Middle name", "Акесинин аты"],
  iin: ["IIN", "ИИН", "ЖСН", "ИИН (ЖСН)", "ИИН сотрудника"],
  birthDate: ["Date of birth", "Дата рождения", "Туған күні"],
  birthPlace: ["Страна рождения", "Place of birth", "Место рождения"],
  citizenship: [
    ...["Citizenship", "Гражданство", "Азаматтығы", "ГРАЖДАНСТВО", "Гражданство (страна)", "Гражданcтво"],
    ...["Азаматтыгы", "Страна гражданства", "Страна", "Гражданин", "Ел", "Country", "Гражданство\nработника"],
    ...["Citizenship / Гражданство"],
  ],
  nationality: ["Nationality"],
  ethnicity: ["Национальность", "Ұлты", "Улты", "Ethnicity"],
  position: [
    ...["Position", "Job title", "Должность", "Профессия (должность)", "Лауазымы", "Қызметі"],
    ...["Атқаратын қызметі", "Кәсібі", "Должность по штатному расписанию"],
  ],
  department: [
    "Department",
    "Unit",
    "Подразделение",
    "Отдел",
    "Структурное подразделение",
    "Бөлім",
    "Бөлімше",
  ],
  category: [
    ...["Category", "Permit category", "Категория", "Категория ИРС", "Санаты", "Санат", "Категория*"],
    ...["Work permit category", "Категория (1-4)"],
  ],
  hire: [
    ...["Hire date", "Start date", "Дата приема", "Дата приёма на работу", "Дата приема на работу"],
    ...["Жұмысқа қабылданған күні", "Қабылданған күні", "ДАТА\nПРИЁМА"],
  ],
  leave: ["Termination date", "Дата увольнения", "Жұмыстан шыққан күні", "Босатылған күні", "Дата ув."],
  contractKind: ["Contract type", "Вид договора", "Трудовой договор", "Еңбек шарты", "Шарт түрі"],
  permitNumber: ["Work permit no.", "№ разрешения", "Рұқсат №", "Номер разрешения"],
  permitExpiry: ["Срок действия разрешения", "Рұқсаттың жарамдылық мерзімі", "Permit valid to"],
  residence: ["Residence", "Вид на жительство (ВНЖ)", "РВП", "Ықтиярхат"],
  region: ["Region", "Регион", "Область", "Город", "Өңір", "Облыс", "Қала"],
  rate: ["FTE", "Ставка", "Кол-во шт. ед.", "Штат бірлігі", "Мөлшерлеме"],
  vacancyCode: ["Vacancy code", "Код вакансии", "Код публикации", "Бос орын коды"],
  nothing: ["Оклад", "Примечание", "", "Телефон", "Табельный", "Comment", "Жалақы"],
};

test.each(Object.entries(headings).flatMap(([field, texts]) => texts.map((text) => [text, field])))(
  "the heading %j names %s",
  (heading, field) => {
    expect(matchHeading(heading)?.field ?? "nothing").toBe(field);
  },
);

test.each([
  ["Гражданство", "whole"],
  ["Гражданство (страна)", "whole"],
  ["Гражданство работника", "beginning"],
  ["Ваше гражданство", "inside"],
  ["Страна", "weak"],
])("the heading «%s» fits citizenship as %s", (heading, fit) => {
  expect(matchHeading(heading)).toEqual({ field: "citizenship", fit });
});
