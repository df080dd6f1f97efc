/** What a column of a roster can hold, as far as anything here asks for it or must not mistake it. */
export type Field =
  | "citizenship"
  | "ethnicity"
  | "nationality"
  | "category"
  | "name"
  | "surname"
  | "givenName"
  | "patronymic"
  | "iin"
  | "position"
  | "department"
  | "hire"
  | "leave"
  | "birthDate"
  | "birthPlace"
  | "status"
  | "count"
  | "contractKind"
  | "contractEnd"
  | "permitNumber"
  | "permitExpiry"
  | "residence"
  | "region"
  | "rate"
  | "vacancyCode"
  | "rowNumber";

type Names = Readonly<Partial<Record<Field, readonly string[]>>>;

/**
 * The names people give to columns, in English, Russian and Kazakh. Spelling, case, punctuation and Kazakh letters
 * are compared loosely (`text.ts`), and a heading may say more than the name: "Гражданство работника".
 */
export const fieldNames = {
  citizenship: [
    "Citizenship",
    "Citizenship country",
    "Гражданство",
    "Гражд-во",
    "Гр-во",
    "Страна гражданства",
    "Подданство",
    "Азаматтығы",
    "Азаматтық",
    "Азаматтығы ел",
  ],
  ethnicity: ["Национальность", "Ұлты", "Ұлт", "Ethnicity", "Ethnic origin"],
  nationality: ["Nationality"],
  category: [
    "Permit category",
    "Work permit category",
    "Категория ИРС",
    "Категория разрешения",
    "Категория по разрешению",
    "Категория работника",
    "Категория работников",
    "Категория иностранного работника",
    "ШЖК санаты",
  ],
  name: ["Full name", "Employee name", "ФИО", "Фамилия Имя Отчество", "Фамилия, имя", "Аты-жөні", "Т.А.Ә."],
  surname: ["Surname", "Last name", "Family name", "Фамилия", "Тегі"],
  givenName: ["First name", "Given name", "Имя", "Аты"],
  patronymic: ["Patronymic", "Middle name", "Отчество", "Әкесінің аты"],
  iin: ["IIN", "ИИН", "ЖСН", "ИИН работника"],
  position: [
    "Position",
    "Job title",
    "Должность",
    "Профессия",
    "Лауазымы",
    "Лауазым",
    "Атқаратын қызметі",
    "Кәсібі",
  ],
  department: [
    "Department",
    "Подразделение",
    "Отдел",
    "Структурное подразделение",
    "Бөлімше",
    "Бөлім",
    "Құрылымдық бөлімше",
  ],
  hire: [
    "Hire date",
    "Date of hire",
    "Дата приема",
    "Дата приёма на работу",
    "Дата найма",
    "Дата начала работы",
    "Жұмысқа қабылданған күні",
    "Қабылданған күні",
  ],
  leave: [
    "Termination date",
    "Date of dismissal",
    "Dismissal date",
    "Дата увольнения",
    "Дата увольн",
    "Дата ув",
    "Дата расторжения",
    "Последний рабочий день",
    "Жұмыстан шыққан күні",
    "Жұмыстан шығу күні",
    "Босатылған күні",
    "Жұмыстан босатылған күні",
  ],
  birthDate: ["Date of birth", "Birth date", "Дата рождения", "Туған күні"],
  birthPlace: ["Country of birth", "Place of birth", "Место рождения", "Страна рождения", "Туған жері"],
  status: ["Статус", "Состояние", "Status", "Employment status", "Мәртебесі", "Жұмыс мәртебесі"],
  count: ["Количество", "Кол-во", "Количество человек", "Численность", "Headcount", "Саны", "Адам саны"],
  contractKind: [
    "Contract type",
    "Вид договора",
    "Тип договора",
    "Вид занятости",
    "Трудовой договор",
    "Шарт түрі",
    "Еңбек шарты",
  ],
  contractEnd: ["Contract end", "Дата окончания договора", "Срок договора", "Шарттың аяқталу күні"],
  permitNumber: [
    "Work permit no",
    "Permit number",
    "№ разрешения",
    "Номер разрешения",
    "Рұқсат №",
    "Рұқсат нөмірі",
  ],
  permitExpiry: [
    "Permit valid to",
    "Permit expiry",
    "Work permit end date",
    "Срок действия разрешения",
    "Разрешение действительно до",
    "Рұқсаттың жарамдылық мерзімі",
  ],
  residence: ["Residence", "Residence status", "Вид на жительство", "ВНЖ", "РВП", "Ықтиярхат"],
  region: ["Region", "Регион", "Область", "Город", "Өңір", "Облыс", "Қала"],
  rate: ["FTE", "Rate", "Ставка", "Кол-во шт. ед.", "Штат бірлігі", "Мөлшерлеме"],
  vacancyCode: ["Vacancy code", "Код вакансии", "Код публикации", "Бос орын коды"],
  rowNumber: ["№ п/п", "N п/п", "р/с №"],
} as const satisfies Names;

/**
 * Names that mean the field only when they are the whole heading. Inside a longer one they mean anything: "Категория
 * запаса", "Employee start date", "End date of permit".
 */
export const wholeNames: Names = {
  category: ["Category", "Категория", "Категории", "Санаты", "Санат"],
  name: [
    "Name",
    "Employee",
    "Employees",
    "Staff",
    "Personnel",
    "Сотрудник",
    "Сотрудники",
    "Работник",
    "Работники",
    "Персонал",
    "Қызметкер",
    "Қызметкерлер",
    "Жұмысшы",
  ],
  position: ["Қызметі"],
  department: ["Unit"],
  hire: ["Start date", "Hired", "Принят", "Принята", "Қабылданды"],
  leave: ["Leave date", "Last working day", "Dismissed", "Уволен", "Уволена", "Дата ув", "Босатылды"],
  contractEnd: ["End date", "Дата окончания"],
  rowNumber: ["No", "#", "№", "р/с"],
};

/**
 * Whole headings that mean the field only where nothing else could: "Страна" is citizenship in a short list and
 * something else beside "Национальность" or "Город".
 */
export const weakNames: Names = {
  citizenship: ["Country", "Citizen", "Citizen of", "Страна", "Гражданин", "Гражд", "Ел", "Елі", "Азамат"],
};

/** Words in a heading that make it something else than the field it seems to name, by their beginnings. */
export const strangers: Readonly<Partial<Record<Field, RegExp>>> = {
  citizenship:
    /(^| )(супруг|spouse|родител|parent|рожден|birth|втор|second|предыдущ|previous|бывш|former|дат|date|куни)/,
  name: /(^| )(руковод|supervisor|manager|супруг|spouse|ребен|child|отца|матери|басшы)/,
  iin: /(^| )(работодат|employer|жумыс беруш|компани)/,
  hire: dateStrangers(),
  leave: dateStrangers(),
};

function dateStrangers(): RegExp {
  return /(^| )(виз|visa|отпуск|vacation|annual|испыт|probation|страхов|insurance|паспорт|passport|разреш|permit|рукс|демалыс)/;
}
