import type { ReadingName } from "../../law/readings";
import type { VacancyReadingName } from "../../law/vacancy-readings";

const exclude: readonly string[] = ["исключить", "не учитывать", "есептемеу"];

/** The rows that an employer's settings can have. */
export type SettingName =
  | "small_business"
  | "average_headcount"
  | "average_income"
  | "excluded_activity"
  | "employer_kind"
  | "cards"
  | "checked_by"
  | "keep_checks"
  | `reading_${ReadingName | VacancyReadingName}`;

/** The labels of the settings in English, Russian and Kazakh, compared as loosely as headings. */
export const settingNames: Readonly<Record<SettingName, readonly string[]>> = {
  small_business: [
    "Small business",
    "Малый бизнес",
    "Субъект малого предпринимательства",
    "Шағын бизнес",
    "Шағын кәсіпкерлік субъектісі",
  ],
  average_headcount: [
    "Average annual headcount",
    "Среднегодовая численность",
    "Среднегодовая численность работников",
    "Орташа жылдық адам саны",
    "Жұмыскерлердің орташа жылдық саны",
  ],
  average_income: [
    "Average annual income",
    "Среднегодовой доход",
    "Среднегодовой доход, тенге",
    "Орташа жылдық табыс",
    "Орташа жылдық кіріс",
  ],
  excluded_activity: [
    "Excluded activity",
    "Деятельность из п. 4 ст. 24 ПК",
    "Исключённый вид деятельности",
    "Кәсіпкерлік кодекстің 24-бабының 4-тармағындағы қызмет түрі",
    "Шектеулі қызмет түрі",
  ],
  employer_kind: ["Employer kind", "Вид работодателя", "Жұмыс берушінің түрі"],
  cards: ["Cards", "Карточки", "Карточкалар"],
  checked_by: ["Checked by", "Кто проверил", "Проверил", "Тексерген"],
  keep_checks: ["Log", "Журнал"],
  reading_eaeu: ["Reading: EAEU citizens", "Толкование: граждане ЕАЭС", "Түсіндірме: ЕАЭО азаматтары"],
  reading_permanent_resident: [
    "Reading: permanent residents",
    "Толкование: вид на жительство",
    "Түсіндірме: ықтиярхат",
  ],
  reading_kandas: ["Reading: kandas", "Толкование: кандасы", "Түсіндірме: қандастар"],
  reading_refugee: ["Reading: refugees", "Толкование: беженцы", "Түсіндірме: босқындар"],
  reading_permit_exempt: [
    "Reading: no permit needed",
    "Толкование: разрешение не требуется",
    "Түсіндірме: рұқсат талап етілмейді",
  ],
  reading_unskilled: [
    "Reading: unskilled",
    "Толкование: неквалифицированные",
    "Түсіндірме: біліктілігі жоқтар",
  ],
  reading_contractor: [
    "Reading: civil-law contracts",
    "Толкование: ГПХ",
    "Түсіндірме: азаматтық-құқықтық шарт",
  ],
  reading_part_timer: [
    "Reading: outside part-timers",
    "Толкование: внешние совместители",
    "Түсіндірме: қоса атқаратын жұмыс",
    "Түсіндірме: сырттан қосымша жұмыс",
  ],
  reading_requested: [
    "Reading: requested foreigners",
    "Толкование: запрашиваемые",
    "Түсіндірме: сұралғандар",
  ],
  reading_transferee: [
    "Reading: intra-corporate transferees",
    "Толкование: внутрикорпоративный перевод",
    "Түсіндірме: корпоративішілік ауыстыру",
  ],
  reading_ended_permits: [
    "Reading: ended permits",
    "Толкование: истёкшие разрешения",
    "Түсіндірме: мерзімі өткен рұқсаттар",
  ],
  reading_ended_contract: [
    "Reading: ended contracts",
    "Толкование: истёкшие договоры",
    "Түсіндірме: мерзімі өткен шарттар",
  ],
  reading_first_filing_day: [
    "Reading: first day to file",
    "Толкование: первый день подачи",
    "Түсіндірме: өтініштің алғашқы күні",
  ],
  reading_roll_to_working_day: [
    "Reading: last day of the search",
    "Толкование: последний день поиска",
    "Түсіндірме: іздеудің соңғы күні",
  ],
  reading_renewal_search: [
    "Reading: search before a renewal",
    "Толкование: поиск перед продлением",
    "Түсіндірме: ұзарту алдындағы іздеу",
  ],
  reading_transferee_search: [
    "Reading: search before a transfer",
    "Толкование: поиск перед переводом",
    "Түсіндірме: ауыстыру алдындағы іздеу",
  ],
  reading_oldest_posting: [
    "Reading: oldest posting",
    "Толкование: давность публикации",
    "Түсіндірме: жариялаудың ескіруі",
  ],
};

/**
 * Points that were disputed until the statutes were read, with the options that these contradict. A table that still
 * chooses one gets a finding and the default.
 */
export const droppedReadings = {
  outstaffed: {
    labels: [
      "reading_outstaffed",
      "Reading: outstaffing",
      "Толкование: аутстаффинг",
      "Түсіндірме: аутстаффинг",
    ],
    contradicted: ["exclude", ...exclude],
    article: "37-1(6)",
  },
  transferee_share: {
    labels: [
      "reading_transferee_share",
      "Reading: limit of transferees",
      "Толкование: предел ВКП",
      "Толкование: предел для переводимых",
      "Түсіндірме: корпоративішілік ауыстыру шегі",
      "Түсіндірме: ауыстырылғандар шегі",
    ],
    contradicted: [
      "of_all",
      "of citizens and transferees",
      "as many as citizens",
      "от граждан и работников по ВКП",
      "от граждан и переводимых",
      "наравне с гражданами",
      "азаматтар мен ауыстыру бойынша жұмыскерлерден",
      "азаматтар мен ауыстырылғандардан",
    ],
    article: "37-3(4)",
  },
} as const satisfies Record<string, DroppedReading>;

type DroppedReading = {
  readonly labels: readonly string[];
  readonly contradicted: readonly string[];
  /** Of the Law on Migration. */
  readonly article: string;
};

/** The label of a row that chooses a column: "column: citizenship"; its value is the heading in the roster. */
export const columnLabel = /^(column|столбец|баған)\s*:\s*(.+)$/iu;

/** The same for a column of the list of vacancies. */
export const vacancyColumnLabel = /^(vacancy column|столбец вакансий|бос орындар бағаны)\s*:\s*(.+)$/iu;

/** The heading row of the settings table. */
export const headingLabels: readonly string[] = ["Setting", "Настройка", "Баптау", "Параметр"];

export const yes: readonly string[] = ["yes", "true", "да", "истина", "иә", "ақиқат", "1"];
export const no: readonly string[] = ["no", "false", "нет", "ложь", "жоқ", "жалған", "0"];
export const compute: readonly string[] = ["compute", "вычислить", "рассчитать", "есептеу"];

/** Spellings of the options, in addition to their names. */
export const optionNames: Readonly<Record<string, readonly string[]>> = {
  company: ["компания", "юридическое лицо"],
  foreign_branch: [
    "foreign branch",
    "branch of a foreign company",
    "branch or representative office of a foreign legal entity",
    "филиал или представительство иностранного юридического лица",
    "филиал иностранной компании",
    "представительство иностранной компании",
    "шетелдік заңды тұлғаның филиалы немесе өкілдігі",
    "шетелдік компанияның филиалы",
    "шетелдік компанияның өкілдігі",
  ],
  foreigner: ["count as foreigners", "иностранец", "иностранцы", "шетелдік"],
  exclude,
  include: ["count", "учитывать", "есептеу"],
  cautious: ["осторожно", "сақтықпен"],
  after: ["after granting", "после", "кейін"],
  current: ["today", "сейчас", "қазір"],
  local: [
    "as Kazakhstani staff",
    "как казахстанские кадры",
    "местный",
    "местные",
    "қазақстандық кадр ретінде",
    "жергілікті",
  ],
  none: ["outside both groups", "вне групп", "топтан тыс"],
  category_4: ["category 4", "категория 4", "4 санат"],
  counted: ["count", "учитываются", "учитывать", "есептеледі", "есептеу"],
  unclear: ["perhaps gone", "неясно", "возможно, уволены", "возможно, уволен", "кеткен болуы мүмкін"],
  gone: ["not counted", "уволены", "не учитывать", "кеткен", "есептемеу"],
  extended: [
    "taken as extended",
    "считаются продлёнными",
    "продлён",
    "ұзартылған деп саналады",
    "ұзартылған",
  ],
  after_last_day: [
    ...["after the last day of the search", "после последнего дня поиска", "іздеудің соңғы күнінен кейін"],
    ...["after the 15th day", "после 15-го дня", "15-күннен кейін"],
  ],
  on_last_day: [
    ...["on the last day of the search", "в последний день поиска", "іздеудің соңғы күні"],
    ...["on the 15th day", "в 15-й день", "15-күні"],
  ],
  as_it_falls: ["the day itself", "off", "сам этот день", "не переносится", "сол күннің өзі", "ауыспайды"],
  next_working_day: [
    "next working day",
    "on",
    "ближайший рабочий день",
    "следующий рабочий день",
    "переносится",
    "келесі жұмыс күні",
    "ауысады",
  ],
  warn: ["warn only", "только предупреждать", "тек ескерту"],
  required: ["нужен", "қажет"],
  off: ["not required", "не нужен", "қажет емес"],
  any_age: ["any age", "любая", "кез келген"],
  sixty_days: ["60 days", "60", "60 дней", "60 күн"],
};
