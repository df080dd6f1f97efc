import { fieldNames } from "./fields";
import type { FieldNames } from "./heading-matcher";

/** The columns of a list of vacancies that are used, or must not be mistaken for others. */
export type VacancyField =
  | "position"
  | "category"
  | "posts"
  | "jobRegion"
  | "postingRegion"
  | "posted"
  | "closed"
  | "code"
  | "office"
  | "candidates"
  | "kind"
  | "portal"
  | "planned"
  | "filed"
  | "outcome"
  | "permitExpiry"
  | "contracts"
  | "iin"
  | "note"
  | "rowNumber";

/** In the order of a new list. */
export const vacancyFields = [
  "position",
  "category",
  "posts",
  "kind",
  "jobRegion",
  "postingRegion",
  "posted",
  "closed",
  "code",
  "office",
  "candidates",
  "portal",
  "planned",
  "filed",
  "outcome",
  "permitExpiry",
  "contracts",
  "iin",
] as const satisfies readonly VacancyField[];

/** Names in English, Russian and Kazakh, compared as loosely as those of a roster. */
export const vacancyNames = {
  position:
    "Position, Job title, Должность, Наименование должности, Название должности, Профессия, Наименование вакансии, Название вакансии, Лауазымы, Лауазым, Бос жұмыс орны, Бос орынның атауы, Кәсібі",
  category:
    "Permit category, Work permit category, Категория ИРС, Категория разрешения, Категория по разрешению, Категория работника, Категория иностранного работника, Рұқсат санаты, Шетелдік жұмысшы санаты, ШЖК санаты",
  posts:
    "Number of posts, Number of positions, Number of vacancies, Количество мест, Кол-во мест, Количество вакансий, Бос жұмыс орындарының саны, Орын саны, Орындар саны, Вакантных мест",
  kind: "Kind of application, Application kind, Application type, Type of application, Вид заявления, Тип заявления, Вид обращения, Вид разрешения, Тип разрешения, Өтініш түрі, Өтініштің түрі, Рұқсат түрі",
  jobRegion:
    "Region of the job, Job region, Region of work, Регион работы, Регион рабочего места, Место работы, Жұмыс өңірі, Жұмыс орнының өңірі",
  postingRegion:
    "Region of the posting, Posting region, Регион размещения, Регион публикации, Регион вакансии, Жарияланған өңір, Орналастыру өңірі",
  posted:
    "Posting date, Date of posting, Date posted, Posted on, Publication date, Date of publication, Дата публикации, Дата размещения, Дата подачи сведений, Вакансия опубликована, Вакансия размещена, Жарияланған күні, Жариялау күні, Жарияланған күн, Орналастырылған күні, Орналастыру күні",
  closed:
    "Closing date, Date of closing, Date closed, Closed on, Дата закрытия, Дата снятия, Снята с публикации, Жабылған күні, Жабу күні, Жабылған күн",
  code: "Registration code, Vacancy code, Код вакансия, Publication code, Vacancy number, Vacancy No, Vacancy ID, Регистрационный код, Код вакансии, Код публикации, Код регистрации, Номер вакансии, Тіркеу коды, Бос орын коды, Бос орынның коды, Жариялау коды, Код опубликованной вакансии, ID вакансии, Бос жұмыс орнының коды",
  office:
    "Employment office, Career centre, Уведомление центра занятости, Центр занятости, Карьерный центр, Жұмыспен қамту орталығына хабарланды, Жұмыспен қамту орталығы, Мансап орталығы, Мансап орталығына хабарланды, Центр трудовой мобильности, Еңбек мобильділігі орталығы, Еңбек мобильділігі орталығына хабарланды, Labour mobility centre",
  candidates:
    "Suitable local candidates, Suitable candidates, Подходящие местные кандидаты, Подходящие кандидаты, Лайықты жергілікті үміткерлер, Лайықты үміткерлер, Направлено кандидатов",
  portal:
    "Filing portal, Portal of filing, Портал подачи, Портал для подачи, Өтініш порталы, Өтініш берілетін портал",
  filed:
    "Filing date, Date of filing, Filed on, Application date, Date of application, Дата фактической подачи, Дата подачи, Дата заявления, Заявление подано, Өтініш берілген күн, Өтініш берілген күні, Өтініш нақты берілген күн",
  outcome: "Outcome, Result of the application, Decision, Итог, Результат, Решение, Нәтиже, Нәтижесі, Шешім",
  permitExpiry: fieldNames.permitExpiry,
  contracts:
    "Contracts registered, Contract registered, Договоры зарегистрированы, Договор зарегистрирован, Регистрация договора, ЕСУТД, Шарттар тіркелді, Шарт тіркелді, Бірыңғай жүйесіне енгізілді",
  iin: "IIN, ИИН, ЖСН",
  note: "Note, Notes, Remarks, Comment, Comments, Примечание, Примечания, Комментарий, Ескерту, Ескертпе",
  rowNumber: "№ п/п, N п/п, р/с №",
} as const satisfies FieldNames<VacancyField>;

/** Names that mean the field only if they are the whole heading. */
export const wholeVacancyNames: FieldNames<VacancyField> = {
  position:
    "Vacancy, Vacancies, Вакансия, Вакансии, Бос орын, Бос орындар, Occupation, Қызметі, Позиция, Специальность, Мамандығы, Role, Job, Title, Кого ищем",
  category: "Category, Категория, Санаты, Санат",
  posts: "Posts, Openings, Headcount, Qty, Количество, Кол-во, Кол, Чел, Человек, Ед, Шт ед, Саны, Мест",
  kind: "Kind, Type, Вид, Тип, Түрі",
  jobRegion: "Region, Location, Регион, Область, Город, Өңір, Облыс, Қала, Регион область",
  posted:
    "Публикация дата, Размещение дата, Posted, Published, Размещена, Опубликована, Опубликовано, Жарияланды",
  closed: "Closed, Закрыта, Закрыто, Жабылды",
  office: "Office notified, ЦЗН",
  candidates: "Candidates, Кандидаты, Үміткерлер, Отклики, Откликов, Responses",
  portal: "Portal, Портал",
  filed: "Подача дата, Заявление дата, Filed, Подано, Өтініш берілді, Берілген күні",
  rowNumber: "No, #, №, р/с",
};

/** Names that mean the field only if no other column does: there may be a link or a number in addition to the code. */
export const weakVacancyNames: FieldNames<VacancyField> = {
  code: "Ссылка на вакансию, № вакансии, Регистрационный номер, Рег №, Рег номер, Рег код, Reg No, Reg number, Reg code, Тіркеу нөмірі, Тіркеу №, Registration number, Vacancy link, Link to the vacancy, Link to vacancy, Бос жұмыс орнына сілтеме, Бос орынға сілтеме",
};

/**
 * Names that mean the field if the heading also says "plan" or "fact": "Подача / план". A planned filing day has no other
 * names.
 */
export const datedVacancyNames: FieldNames<VacancyField> = {
  posted: "Публикация, Размещение, Posting, Publication, Жариялау",
  filed:
    "Подача, Подачи, Подача заявления, Заявление, Filing, Application, Өтініш, Өтініш беру, Өтініш күні, Өтініш берудің күні, Беру күні",
};

/** Beginnings of words for planned, and for actual dates, with Kazakh letters replaced by Russian ones. */
export const PLAN_WORDS =
  "план|plan|жоспар|предполаг|предположит|ожида|желаем|прогноз|expect|target|кутил|болжам|ориентиров";
export const FACT_WORDS = "факт|actual|накты";

/** A deadline or earliest day is neither planned nor actual. */
export const LIMITS = "крайн|предельн|срок|окончан|latest|earliest|deadline|until|end(s|ing)?( |$)|аякта";

/** Negative patterns: words that show that a heading is not the field it seems to name. */
export const vacancyStrangers = {
  position: /(^| )(категор|category|санат|код|code|коды|число|number|саны)/,
  posted: strangers(
    `${PLAN_WORDS}|${LIMITS}|(до|дейин|hh|headhunter)( |$)|перв|first|компан|company|газет|регион|region|онир|облыс|область|код|code|разреш|permit|рукс`,
  ),
  filed: strangers(
    `to be( |$)|will( |$)|${PLAN_WORDS}|${LIMITS}|до( |$)|дейин( |$)|портал|portal|квот|quota|виз|visa|бирж|exchange|сведен|подачи ваканс`,
  ),
  closed: /(^| )(договор|contract|шарт)/,
  permitExpiry: /(^| )(виз|visa|паспорт|passport)/,
  iin: strangers("работодат|employer|компани|организац|жумыс бер"),
} satisfies Readonly<Partial<Record<VacancyField, RegExp>>>;

function strangers(words: string): RegExp {
  return new RegExp(`(^| )(${words})`);
}
