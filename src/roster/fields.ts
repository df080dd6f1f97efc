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
  | "contractKind"
  | "contractEnd"
  | "permitNumber"
  | "permitExpiry"
  | "residence"
  | "region"
  | "rate"
  | "vacancyCode"
  | "rowNumber";

/**
 * The names people give to columns, in English, Russian and Kazakh. Spelling, case, punctuation and Kazakh letters
 * are compared loosely (`text.ts`), and a heading may say more than the name: "Гражданство (страна)".
 */
export const fieldNames: Readonly<Record<Field, readonly string[]>> = {
  citizenship: [
    "Citizenship",
    "Citizenship country",
    "Гражданство",
    "Страна гражданства",
    "Подданство",
    "Азаматтығы",
    "Азаматтық",
    "Азаматтығы ел",
  ],
  ethnicity: ["Национальность", "Ұлты", "Ұлт", "Ethnicity", "Ethnic origin"],
  nationality: ["Nationality"],
  category: [
    "Category",
    "Permit category",
    "Work permit category",
    "Категория",
    "Категория ИРС",
    "Категория разрешения",
    "Категория работника",
    "Санаты",
    "Санат",
  ],
  name: [
    "Full name",
    "Name",
    "Employee",
    "Employee name",
    "ФИО",
    "Сотрудник",
    "Работник",
    "Фамилия Имя Отчество",
    "Фамилия, имя",
    "Аты-жөні",
    "Т.А.Ә.",
    "Қызметкер",
    "Жұмысшы",
  ],
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
    "Қызметі",
    "Атқаратын қызметі",
    "Кәсібі",
  ],
  department: [
    "Department",
    "Unit",
    "Подразделение",
    "Отдел",
    "Структурное подразделение",
    "Бөлімше",
    "Бөлім",
    "Құрылымдық бөлімше",
  ],
  hire: [
    "Hire date",
    "Start date",
    "Date of hire",
    "Дата приема",
    "Дата приёма на работу",
    "Дата найма",
    "Принят",
    "Дата начала работы",
    "Жұмысқа қабылданған күні",
    "Қабылданған күні",
  ],
  leave: [
    "Termination date",
    "Leave date",
    "End date",
    "Last day",
    "Date of dismissal",
    "Дата увольнения",
    "Уволен",
    "Последний рабочий день",
    "Жұмыстан шыққан күні",
    "Босатылған күні",
    "Жұмыстан босатылған күні",
  ],
  birthDate: ["Date of birth", "Birth date", "Дата рождения", "Туған күні"],
  birthPlace: ["Country of birth", "Place of birth", "Место рождения", "Страна рождения", "Туған жері"],
  contractKind: [
    "Contract type",
    "Вид договора",
    "Тип договора",
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
    "Срок действия разрешения",
    "Разрешение действительно до",
    "Рұқсаттың жарамдылық мерзімі",
  ],
  residence: ["Residence", "Residence status", "Вид на жительство", "ВНЖ", "РВП", "Ықтиярхат"],
  region: ["Region", "Регион", "Область", "Город", "Өңір", "Облыс", "Қала"],
  rate: ["FTE", "Rate", "Ставка", "Кол-во шт. ед.", "Штат бірлігі", "Мөлшерлеме"],
  vacancyCode: ["Vacancy code", "Код вакансии", "Код публикации", "Бос орын коды"],
  rowNumber: ["No", "#", "№", "№ п/п", "N п/п", "р/с №", "р/с"],
};

/**
 * Names that mean the field only when they are the whole heading, and only where no clearer column exists: "Страна"
 * is citizenship in a short list and something else in "Страна рождения".
 */
export const wholeNames: Readonly<Partial<Record<Field, readonly string[]>>> = {
  citizenship: ["Country", "Citizen", "Citizen of", "Страна", "Гражданин", "Ел", "Елі", "Азамат"],
};
