/** The columns of a roster that are used, or must not be mistaken for others. */
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
  | "occupation"
  /** The kind of staff in an HR system: "Рабочие", "Служащие". Not a permit category. */
  | "staffKind"
  | "department"
  | "hire"
  | "leave"
  | "birthDate"
  | "birthPlace"
  | "status"
  /** A filled cell means that the person has left: "да" under "Выбыл", a reason under "Причина увольнения". */
  | "leaving"
  /** Whether the person is a foreigner, or a citizen of Kazakhstan: "да" and "нет", or marks. */
  | "isForeigner"
  | "isCitizen"
  /** Whether the person works here: "да" and "нет" under "Работает?". */
  | "working"
  | "count"
  | "contractKind"
  | "contractEnd"
  | "permitNumber"
  | "permitExpiry"
  | "residence"
  | "region"
  | "rate"
  | "note"
  | "vacancyCode"
  | "rowNumber"
  /** Declared by the user to be none of the others. */
  | "unrelated";

type Names = Readonly<Partial<Record<Field, string>>>;

/**
 * Names of columns in English, Russian and Kazakh, separated by commas. Spelling, case, punctuation and Kazakh letters are
 * compared loosely (`text.ts`), and a heading may say more than the name: "Гражданство работника".
 */
export const fieldNames = {
  citizenship:
    "Citizenship, Гражданство, Гражд, Гр-во, Страна гражданства, Государство гражданства, Гос-во гражданства, Подданство, Азаматтығы, Азаматтық, Citizanship",
  ethnicity:
    "Национальность, Ұлты, Ұлт, Ethnicity, Ethnic origin, Nationality RU name, Nationality KZ name, Nationality name",
  nationality: "Nationality, Национальность гражданство, Гражданство национальность",
  category:
    "Permit category, Work permit category, Категория ИРС, Категория разрешения, Категория по разрешению, Категория работника, Категория работников, Категория иностранного работника, ШЖК санаты, Категория РнП, Категория иностранной рабочей силы, Категория иностранного специалиста, Рұқсат санаты, Рұқсаттың санаты",
  name: "Name of employee, Name of worker, Full name, Employee name, ФИО, Фамилия имя, Аты-жөні, Т.А.Ә., А.Т.Ж., Фамилия и инициалы, Имя сотрудника, Имя работника, Имя и фамилия",
  surname: "Name of employee, Name of worker, Surname, Last name, Family name, Фамилия, Фам, Тегі",
  givenName: "First name, Given name, Given names, Имя, Аты, Есімі",
  patronymic: "Patronymic, Middle name, Father's name, Отчество, Отч, Әкесінің аты, Әкес аты, Secondname",
  iin: "IIN, ИИН, ЖСН, Индивидуальный идентификационный номер, Individual identification number, Жеке сәйкестендіру нөмірі",
  position:
    "Position, Job title, Должность, Профессия, Лауазымы, Лауазым, Атқаратын қызметі, Кәсібі, Occupation, Наименование должности, Лауазымның атауы, Трудовая функция, Established post",
  occupation:
    "Occupation code, ISCO, НКЗ, Код профессии, Код занятия, Код занятий, Код по классификатору занятий, Кәсіп коды, Кәсіптің коды",
  staffKind:
    "Категория персонала, Категория должности, Вид персонала, Группа персонала, Тип персонала, Staff category, Staff group, Employee group, Employee class, Personnel category, Персонал санаты, Қызметкерлер тобы, Персонал тобы, Персонал түрі, Kind of staff",
  department: "Department, Подразделение, Отдел, Бөлімше, Бөлім, Департамент, Division",
  hire: "Hire date, Date of hire, Дата приема, Қабылданған күні, Принят на работу",
  leave:
    "Увольнение, Дата ухода, Работал до, Termination, Last working day, Дата увольнения, Дата ув, Жұмыстан шыққан күні, Уволен с, Еңбек шартын бұзу күні",
  birthDate: "Date of birth, Birth date, Дата рождения, Туған күні",
  birthPlace:
    "Country of birth, Place of birth, Место рождения, Страна рождения, Туған жері, Город рождения, Birthplace, Туған елі",
  status: "Статус, Состояние, Status, Site status, Мәртебесі, Жағдайы, Күйі",
  leaving: "Leaving flag, Признак увольнения, Жұмыстан шығу белгісі",
  isForeigner: "Whether a foreigner, Иностранец ли, Шетелдік пе",
  isCitizen: "Whether a citizen of Kazakhstan, Гражданин ли РК, ҚР азаматы ма",
  working: "Whether at work, Работает ли, Жұмыс істей ме",
  count:
    "Количество, Кол-во, Численность, Headcount, Саны, Число работников, Число сотрудников, Число человек, Число людей, Number of employees, Number of people, Number of staff, No of employees",
  contractKind: "Contract type, Вид договора, Трудовой договор, Шарт түрі, Еңбек шарты, Характер работы",
  contractEnd:
    "Contract end, Contract to, Contract until, Дата окончания договора, Срок договора, Шарттың аяқталу күні, Шарттың аяқталуы, Contract expiry, Дата окончания трудового договора, Дата окончания ТД, Окончание договора, Срок действия договора, Срок трудового договора, Срок действия трудового договора, Договор до, Шарт мерзімі, Шарттың мерзімі, Еңбек шартының мерзімі, Еңбек шартының аяқталу күні",
  permitNumber:
    "Work permit no, Permit number, № разрешения, Номер разрешения, Рұқсат №, Рұқсат нөмірі, Номер РнП, № РнП, Разрешение №, № и дата разрешения, Рұқсаттың нөмірі",
  permitExpiry:
    "Permit valid to, Permit expiry, Срок действия разрешения, Разрешение действительно до, Рұқсаттың жарамдылық мерзімі, Permit valid until, Permit valid till, Permit expiration, Permit end date, Срок действия РнП, Разрешение до, РнП до, Дата окончания разрешения, Рұқсат мерзімі, Рұқсаттың мерзімі, Рұқсаттың аяқталу күні",
  residence: "Residence, Вид на жительство, ВНЖ, РВП, Ықтиярхат",
  region:
    "Office, Location, Site, Branch, Филиал, Адрес, Address, Region, Регион, Область, Город, Өңір, Облыс, Қала, Жұмыс өңірі, Место выполнения работы",
  rate: "FTE, Rate, Ставка, Кол-во шт. ед., Штат. ед., Шт. ед., Штат бірлігі, Мөлшерлеме, Количество ставок, Кол-во ставок, Количество штатных единиц, Кол-во штатных единиц, Штат бірлігінің саны, Штат бірліктерінің саны, Число ставок, Число штатных единиц",
  note: "Note, Notes, Remark, Remarks, Comment, Comments, Примечание, Примечания, Комментарий, Комментарии, Ескерту, Ескертпе, Ескертпелер",
  vacancyCode: "Vacancy code, Код вакансии, Код публикации, Бос орын коды",
  rowNumber: "№ п/п, N п/п, р/с №",
  unrelated: "Unrelated, Не относится, Қатысы жоқ",
} as const satisfies Names;

/**
 * Names that mean the field only if they are the whole heading. In a longer one they may mean anything: "Категория
 * запаса", "Employee start date", "End date of permit".
 */
export const wholeNames: Names = {
  citizenship: "Citizen of",
  category: "Category, Категория, Категории, Санаты, Санат",
  name: "Name, Employee, Employees, Staff, Personnel, Сотрудник, Сотрудники, Работник, Работники, Персонал, Қызметкер, Қызметкерлер, Жұмысшы, Физическое лицо, Физлицо, Жұмыскер, Жұмыскерлер, Worker, Workers",
  nationality: "Nat, Natl",
  position:
    "Қызметі, Job, Role, Job role, Должн, Долж-ть, Кем работает, Чем занят, Чем занимается, Trade, Designation",
  department: "Unit, Цех, Служба, Управление",
  count: "HC, Pax, По списку",
  hire: "DOJ, Start date, Hired, Принят, Принята, Қабылданды",
  leave: "DOL, LWD, Leave date, Dismissed, Уволен, Уволена, Босатылды",
  permitNumber: "Work permit, Разрешение на работу, Разрешение, РнП, Жұмысқа рұқсат, Жұмыс рұқсаты",
  contractEnd: "End date, Дата окончания",
  contractKind: "Договор, Контракт, Contract, Шарт",
  note: "Прим, Примеч, Доп сведения, Дополнительные сведения, Дополнительно, Доп информация, Қосымша мәліметтер, Additional information",
  rowNumber: "No, #, р/с, №№, п/п, N, S/N, Sr No, Порядковый номер, Рет саны",
};

/**
 * Whole headings that mean the field only if no other column does: "Страна" is citizenship in a short list, but
 * something else next to "Национальность" or "Город".
 */
export const weakNames: Names = {
  citizenship:
    "Country, Citizen, Страна, Гражданин, Ел, Елі, Азамат, Государство, Гос-во, Гр-н, Мемлекет, Мемлекеті",
  position:
    "Специальность, Спец-ть, Роль, Функция, Позиция, Кем, Title, Craft, Discipline, Post, Мамандығы, Мамандық, Кім болып істейді",
};
