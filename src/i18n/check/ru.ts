import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  // What is said at a glance: the verdict in one line, the comparison of a group, how grave a finding is.
  "group.in.managers": "в категориях 1–2",
  "group.in.workers": "в категориях 3–4",
  "headline.pass": "Соблюдено. Ещё иностранцев по соотношению: {rooms}",
  "headline.fail": "Не соблюдено: {gaps}",
  "headline.undecided":
    "Ответить нельзя: зависит от {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}}",
  "headline.positions":
    "Пока сказать нельзя: {deciding, plural, one {решает # должность} few {решают # должности} many {решают # должностей} other {решают # должности}}",
  "headline.empty": "На эту дату проверять некого",
  "headline.exempt.small_business":
    "Требование о соотношении не применяется (малое предпринимательство, по заявлению работодателя): {people} чел., предел — {limit}",
  "headline.exempt.small_business.any_size":
    "Требование о соотношении не применяется (малое предпринимательство, по заявлению работодателя) при любой численности",
  "headline.exempt.foreign_branch":
    "Требование о соотношении не применяется (филиал или представительство иностранного юридического лица, по заявлению работодателя): {people} чел., предел — {limit}",
  "headline.room": "{inGroup} — {room}",
  "headline.room.range": "{inGroup} — от {min} до {max}",
  "headline.gap":
    "{inGroup} не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "headline.gap.range":
    "{inGroup} не хватает от {min} до {max, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "reading.chosen": "По выбранному толкованию ({readings}). По умолчанию было бы: «{byDefault}».",
  "reading.as": "{reading}: {option}",
  "reading.disputed": "Спорно, и от этого зависит ответ: {points}.",
  "reading.disputed.point": "{reading}, если «{option}» — {verdict}",
  "counted.as_citizens":
    "{group}: {count, plural, one {# человек — не гражданин, но приравнен} few {# человека — не граждане, но приравнены} many {# человек — не граждане, но приравнены} other {# человека — не граждане, но приравнены}} к казахстанским кадрам по выбранному толкованию.",
  "severity.error": "ошибка",
  "severity.warning": "предупреждение",
  "severity.tip": "подсказка",

  // How a group stands with those who are asked for in applications, and without them.
  "asked.line":
    "{group}: {list}. С {applications, plural, one {# заявлением} few {# заявлениями} many {# заявлениями} other {# заявления}} на {people, plural, one {# иностранца} few {# иностранцев} many {# иностранцев} other {# иностранца}}: {then}.",
  "asked.on": "{day}: {line}",
  "asked.count": "{citizens} из {total}",
  "asked.count.range": "от {worstCitizens} из {worstTotal} до {bestCitizens} из {bestTotal}",
  "asked.short":
    "{counts}, не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "asked.short.range":
    "{counts}, не хватает от {min} до {max, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "asked.fits":
    "{counts}, {room, plural, =0 {соотношение больше никого не допускает} one {соотношение допускает ещё # иностранца} few {соотношение допускает ещё # иностранцев} many {соотношение допускает ещё # иностранцев} other {соотношение допускает ещё # иностранца}}",
  "asked.people":
    "{group}: {list}. С {people, plural, one {# запрошенным иностранцем} few {# запрошенными иностранцами} many {# запрошенными иностранцами} other {# запрошенного иностранца}}: {then}.",

  // Who was counted, who was left out and why.
  title: "Обоснование",
  whole: "Показать всё обоснование",
  selected: "Кто в выделенной строке?",
  "selected.elsewhere": "Выделите ячейку в строке проверенного списка и нажмите ещё раз.",
  "tab.people": "Люди",
  "tab.arithmetic": "Расчёт",
  "tab.law": "Закон",

  "number.citizens":
    "{count, plural, one {# гражданин} few {# гражданина} many {# граждан} other {# гражданина}}",
  "number.local":
    "казахстанские кадры: {citizens, plural, one {# гражданин} few {# гражданина} many {# граждан} other {# гражданина}} + {counted} по выбранному толкованию",
  "number.foreigners":
    "{count, plural, one {# иностранец} few {# иностранца} many {# иностранцев} other {# иностранца}}",
  "number.unclear": "неясно: {count}",
  "number.counted":
    "{count, plural, one {Учтён # человек} few {Учтено # человека} many {Учтено # человек} other {Учтено # человека}}",
  "number.counted.range": "Учтено от {min} до {max} чел.",
  "number.outside": "вне обеих групп: {count}",
  "number.left_out": "не учтено: {count} чел.",
  "number.no_person": "строк без людей: {count}",
  "number.who": "{number}, {group}",

  "exemption.ends":
    "{people} из {limit}: освобождение прекратится, если добавится ещё {more, plural, one {# человек} few {# человека} many {# человек} other {# человека}}.",
  "exemption.ends.next": "{people} из {limit}: следующий принятый работник прекратит освобождение.",
  "exemption.ends.unclear":
    "От {min} до {max} из {limit}: освобождение может прекратиться, если добавится ещё {more, plural, one {# человек} few {# человека} many {# человек} other {# человека}}; зависит от неясных строк.",
  "exemption.ends.declared":
    "{people} из {limit}, как заявлено: освобождение прекратится, когда заявленная численность или этот список превысит {limit}.",
  "exemption.then.gaps": "Без него при нынешнем списке: {gaps}.",
  "exemption.then.holds": "Без него при нынешнем списке соотношение было бы соблюдено.",

  "share.label": "Кого показать",
  "share.all": "Все строки",
  "share.counted": "Учтённые, при любой категории",
  "share.group": "{group}, все",
  "share.citizens": "{group}, граждане РК",
  "share.unclear.group": "{group}, неясные",
  "share.foreigners": "{group}, иностранцы",
  "share.outside": "Вне обеих групп",
  "share.unclear": "Неясные",
  "share.left_out": "Не учтённые",
  "share.no_person": "Строки без людей: заголовки, итоги, примечания",
  "share.option": "{share} ({count, number})",

  search: "Поиск по имени",
  "rows.none": "Такой строки нет.",
  "rows.shown": "Показано строк: {shown, number} из {total, number}",
  "rows.busy": "Просматриваем строки…",
  "rows.failed":
    "Просмотреть строки не удалось из-за ошибки в панели. Вернитесь и проверьте лист снова; если не поможет, передайте отчёт со страницы «Диагностика» тому, кто вам помогает.",
  go: "Перейти к строке {row}",

  "fact.citizenship.none": "гражданство не указано",
  "fact.category": "категория {category}",
  "fact.category.said": "категория: {text}",
  "fact.category.none": "без категории",
  "fact.read_as": "{text} ({code})",

  "counted_as.way.citizen": "гражданин РК, {group}",
  "counted_as.way.local": "казахстанский кадр по выбранному толкованию, {group}",
  "counted_as.way.foreigner": "иностранец, {group}",
  "counted_as.way.outside": "только в общей численности, вне обеих групп",
  "counted_as.way.nobody": "не учитывается",
  "counted_as.way.or": "{before}, или {after}",
  "counted_as.clear": "учтён как {way}",
  "counted_as.outside": "учтён только в общей численности, вне обеих групп",
  "counted_as.unclear": "неясно, кем считать: {ways}",
  "counted_as.left_out": "не учтено: {why}",
  "counted_as.further":
    "ещё {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}, за которых стоит строка: {ways}",

  "why.heading": "заголовки или номера столбцов",
  "why.total": "итог, а не человек",
  "why.section": "заголовок раздела",
  "why.note": "примечание или другой текст, который никого не называет",
  "why.signature": "место для подписи",
  "why.numbered": "заполнено только в столбце номеров",
  "why.no_facts": "нет ни имени, ни гражданства, ни должности",
  "why.vacant_post": "должность, которую никто не занимает",
  "why.left": "увольнение {date}, раньше {day}",
  "why.not_hired": "приём {date}, позже {day}",
  "why.away": "на {day} не работает, как ни читать даты",
  "why.same_person": "тот же человек, что в строке {row}, учтён один раз",

  "row.named": "Строка {row}, {name}: {account}.",
  "row.unnamed": "Строка {row}: {account}.",
  "row.above": "она выше списка людей или среди заголовков",
  "row.elsewhere": "её нет среди проверенных строк",
  "row.blank": "она пуста",

  "arithmetic.exemption": "Освобождение",
  "arithmetic.exemption.yes": "{people} ≤ {limit}: действует",
  "arithmetic.exemption.no": "{people} > {limit}: не действует",
  "arithmetic.exemption.unclear": "от {min} до {max} чел., предел {limit}: неясно",

  "law.title": "Правила на {day}, в нашем изложении",
  "readings.title": "Спорные вопросы, которые касаются этого списка",
  "readings.none": "Спорные вопросы никого в этом списке не касаются.",

  // Where the pane read, and what the user corrects.
  "where.title": "Откуда прочитано",
  "where.sheet": "Лист",
  "where.heading": "Строка заголовков",
  "where.no_heading": "нет; столбцы распознаны по значениям",
  "where.settings": "Настройки работодателя",
  "where.no_settings": "таблицы {table} в этой книге нет",
  "where.column": "Столбец",
  "where.text": "Заголовок",
  "where.field": "Прочитан как",
  "where.others": "Другие распознанные столбцы",
  "where.unread": "Не прочитано",
  "where.unread.decides": "«{heading}» (от него зависит ответ)",
  "where.unread.heading": "«{heading}»",
  "where.unread.may": "«{heading}» (может быть: {fields})",
  "where.unread.near": "«{heading}» (похоже на: {field})",
  "where.missing": "Не найден столбец",
  "where.none": "столбец не найден",
  "where.none.near": "столбец не найден; возможно, это «{heading}» ({column})",

  "unread.title": "Не прочитано столбцов: {count}",
  "unread.hint":
    "Их содержимое не учитывается. Если в каком-то из них то, о чём здесь спрашивают, укажите, что это.",
  "unread.heading": "«{heading}» ({column})",
  "unread.near": "Похоже на «{field}». Это он?",
  "unread.may": "Судя по значениям, это может быть: {fields}",
  "unread.decides": "От него зависит ответ",
  "unread.yes": "Да, это он",
  "unread.this_is": "Это…",
  "unread.what": "Что такое «{heading}»",
  "unread.instead": "{field} (вместо «{heading}»)",
  "unread.more": "«{heading}» и ещё {count}",

  "choose.title": "Какой столбец чем считается",
  "choose.hint":
    "Выбранный здесь столбец записывается в таблицу {table} этой книги, чтобы его читали и формулы.",
  "choose.no_heading": "Выбрать столбцы можно, только если у списка есть строка заголовков.",
  "choose.automatic": "Автоматически",
  "choose.automatic.found": "Автоматически: {heading}",
  "choose.automatic.none": "Автоматически: не найден",
  "choose.heading": "{heading} ({columns})",
  "choose.twice": "{heading} ({columns}): одно имя",
  "choose.missing": "{heading}: на этом листе нет",
  "choose.rename":
    "Несколько столбцов называются {headings}. Чтобы выбрать один из них, дайте ему на листе другое название.",

  "fit.chosen": "Столбец {column}: выбран",
  "fit.whole": "Столбец {column}: заголовок совпадает",
  "fit.part": "Столбец {column}: заголовок совпадает частично",
  "fit.weak": "Столбец {column}: заголовок может означать и другое, проверьте",
  "fit.values": "Столбец {column}: распознан по значениям, проверьте",

  "ask.citizenship": "В каком столбце гражданство?",
  "ask.category": "В каком столбце категория разрешения?",
  "ask.other": "В каком столбце «{field}»?",

  "not_written.protected":
    "Лист или книга защищены, поэтому выбор не записан. Он действует в этой панели, пока она открыта; формулы о нём не знают.",
  "not_written.failed":
    "Записать выбор не удалось. Он действует в этой панели, пока она открыта; формулы о нём не знают.",

  "setting.column": "Столбец: {field}",
  "setting.heading": "Настройка",
  "setting.value": "Значение",

  "target.looking": "Поиск списков работников…",
  "target.failed": "Не удалось получить перечень листов.",
  "target.rosters": "Списки работников",
  "target.sheets": "Другие листы",
  "target.tables": "Таблицы",
  "target.selected": "Выделенные ячейки",
  "target.nothing_selected": "Сначала выделите список вместе с заголовками",
  "target.others": "Другие списки работников в этой книге",

  // What the columns are called.
  "field.citizenship": "Гражданство",
  "field.ethnicity": "Национальность",
  "field.nationality": "Nationality",
  "field.category": "Категория",
  "field.name": "ФИО",
  "field.surname": "Фамилия",
  "field.givenName": "Имя",
  "field.patronymic": "Отчество",
  "field.iin": "ИИН",
  "field.position": "Должность",
  "field.occupation": "Код профессии",
  "field.staffKind": "Вид персонала",
  "field.department": "Подразделение",
  "field.hire": "Дата приёма",
  "field.leave": "Дата увольнения",
  "field.birthDate": "Дата рождения",
  "field.birthPlace": "Место рождения",
  "field.contractKind": "Вид договора",
  "field.contractEnd": "Окончание договора",
  "field.permitNumber": "Номер разрешения",
  "field.permitExpiry": "Срок действия разрешения",
  "field.residence": "Вид на жительство",
  "field.region": "Регион",
  "field.rate": "Ставка (доля штатной единицы)",
  "field.vacancyCode": "Код вакансии",
  "field.leaving": "Признак увольнения",
  "field.working": "Работает ли",
  "field.isForeigner": "Иностранец ли",
  "field.isCitizen": "Гражданин ли РК",
  "field.status": "Статус",
  "field.count": "Количество человек",
  "field.note": "Примечание",
  "field.rowNumber": "№",
  "field.unrelated": "Не относится",

  // The table of positions and their permit categories, in the pane and in the workbook.
  "categories.title": "Категории по должностям",
  "categories.why":
    "Ни в одном столбце этого списка нет категорий разрешений, поэтому они решаются по должности: 1 — первые руководители и их заместители, 2 — руководители подразделений, 3 — специалисты, 4 — квалифицированные рабочие; у неквалифицированного труда категории нет. Так описывают Правила; их текст прочитан не был.",
  "categories.decide":
    "Если предложенное верно, ответ {deciding, plural, one {решает} few {решают} many {решают} other {решают}} {deciding} из {positions, plural, one {# открытой должности} few {# открытых должностей} many {# открытых должностей} other {# открытых должностей}}. {deciding, plural, =1 {Она стоит первой} one {Они стоят первыми} few {Они стоят первыми} many {Они стоят первыми} other {Они стоят первыми}}.",
  "categories.decided": "Ответ не зависит ни от одной открытой должности.",
  "categories.if_suggested": "Если всё предложенное верно: {headline}",
  "categories.people":
    "{people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}{foreigners, plural, =0 {} other {, из них иностранцев и неясных: #}}",
  "categories.alike": "и ещё таких {count}",
  "categories.decisive": "решает",

  "categories.choice": "Категория должности «{position}»",
  "categories.option.open": "Не решено",
  "categories.option.1": "1: первый руководитель, заместитель",
  "categories.option.2": "2: руководитель подразделения",
  "categories.option.3": "3: специалист",
  "categories.option.4": "4: квалифицированный рабочий",
  "categories.option.none": "Без категории: неквалифицированный",
  "categories.suggested": "Предложено: {category}, {reason}",
  "categories.not_suggested": "Предложения нет: {reason}",
  "categories.accept": "Принять {category}",
  "categories.accept.label": "«{position}»: принять {category}",
  "categories.accept_shown":
    "{count, plural, one {Принять показанное предложение} few {Принять # показанных предложения} many {Принять # показанных предложений} other {Принять # показанного предложения}}",
  "categories.kind": "Все открытые должности вида «{kind}»",
  "categories.kind.left": "Не тронуты: их названия говорят о другой категории: {positions}",
  "categories.all": "Показать все должности: {count}",
  "categories.fewer": "Показать меньше",
  "categories.written":
    "{count, plural, one {# должность записана} few {# должности записаны} many {# должностей записано} other {# должности записано}} в {table}",
  "categories.not_written.protected": "Лист или книга защищены, поэтому в {table} ничего не записано.",
  "categories.not_written.columns":
    "В {table} нет одного из столбцов, поэтому ничего не записано. Нужны «Должность», «Категория разрешения», «Кем решено» и «Дата решения».",
  "categories.not_written.failed": "Записать в {table} не удалось. Попробуйте снова.",

  "categories.column.position": "Должность",
  "categories.column.category": "Категория разрешения",
  "categories.column.decidedBy": "Кем решено",
  "categories.column.day": "Дата решения",
  "categories.by.suggestion": "принято предложение",
  "categories.by.choice": "выбрано",
  "categories.by.kind": "по виду персонала «{kind}»",
  "categories.cell.none": "без категории",

  // What a title suggests, and why. A suggestion is a person’s to accept.
  "positions.category.1": "1",
  "positions.category.2": "2",
  "positions.category.3": "3",
  "positions.category.4": "4",
  "positions.category.none": "без кат.",

  "positions.from_word": "по слову «{word}»: {why}",
  "positions.reason.heads_employer": "руководит работодателем",
  "positions.reason.deputy_of_employer": "заместитель первого руководителя",
  "positions.reason.heads_unit": "руководит подразделением",
  "positions.reason.deputy_in_unit": "заместитель руководителя подразделения",
  "positions.reason.heads_function": "руководит направлением работы",
  "positions.reason.heads_service": "руководит службой по своей специальности",
  "positions.reason.profession": "специалист",
  "positions.reason.office_employee":
    "служащий: справочник руководителей и специалистов говорит и о служащих",
  "positions.reason.trade": "рабочая профессия",
  "positions.reason.unskilled": "неквалифицированный труд, категории нет",
  "positions.reason.occupation_code": "по коду классификатора занятий",
  "positions.reason.head_of_what":
    "из названия не видно, чем руководит: организацией, филиалом или подразделением",
  "positions.reason.project": "руководит проектом или командой: 2, если есть своё подразделение, иначе 3",
  "positions.reason.foreman": "мастеров и прорабов относят и к руководителям, и к специалистам, и к рабочим",
  "positions.reason.manager": "руководитель или специалист",
  "positions.reason.learner": "зависит от должности, на которую учится",
  "positions.reason.work_not_named": "из названия не видно, какая это работа",
  "positions.reason.disagree": "части названия или код рядом с ним говорят разное",
  "positions.reason.not_known": "такое название здесь не известно",

  "positions.unused": "Не учтено и ничего не решает: {message}",
  "positions.unused.categories_no_headings":
    "{cell} не читается как таблица должностей и категорий. Заголовками должны быть «Должность» и «Категория».",
  "positions.unused.category_unreadable":
    "{cell}: «{text}» — не категория разрешения для «{position}». Впишите 1, 2, 3, 4 или «без категории» либо оставьте пустым.",
  "positions.unused.position_twice":
    "{cell}: «{position}» стоит в нескольких строках с разными категориями, здесь {text}. Оставьте одну.",

  // Totals that somebody wrote into the sheet.
  "totals.title": "Итоги на листе",
  "totals.title.differs": "«{label}» на листе: {stated}, учтено: {counted}",
  "totals.agrees": "«{label}» ({cell}): {stated}, и учтено столько же.",
  "totals.agrees.all": "Итоги на листе сходятся с учтённым, всего итогов: {count} ({cells}).",
  "totals.differs": "«{label}» ({cell}): {stated}; учтено: {counted}. Разница: {difference}.",
  "totals.range": "от {min} до {max}",
  "totals.part": "{what}: {count} (строки {rows})",
  "totals.part.one": "{what}: 1 (строка {rows})",
  "totals.more": "{rows} и ещё {count}",
  "totals.why.left": "увольнение раньше {day}",
  "totals.why.not_hired": "приём позже {day}",
  "totals.why.away": "по датам на {day} не работают",
  "totals.why.same_person": "тот же человек ещё раз",
  "totals.why.vacant_post": "вакантные должности",
  "totals.why.reading": "не учитываются по виду договора или по толкованию",
  "totals.why.no_facts": "нет ни имени, ни гражданства, ни должности",
  "totals.why.unclear": "неясно, учитывать ли",
  "totals.why.column": "могут не учитываться из-за непрочитанного столбца",
  "totals.why.section": "могут не учитываться из-за заголовка над ними",
  "totals.why.note": "могут не учитываться из-за пометки рядом со списком",
  "totals.why.employers": "у другого работодателя из списка, а каждый проверяется отдельно",
  "totals.why.below": "стоят ниже итога",
  "totals.why.foreigners": "иностранцы",
  "totals.why.outside": "без категории разрешения",
  "totals.why.other_contract": "не по трудовому договору или не в штате",
  "totals.end.whole": "Это вся разница.",
  "totals.end.some": "Какие из этих строк вошли в итог, по листу не видно.",
  "totals.end.rest":
    "Не объяснено: {count}. Возможно, итог вписан вручную или его формула охватывает не все строки.",
  "where.roster": "Список работников",

  // Under a rule that is tested beside the ratio.
  "test.transferee_limit.note":
    "Отдельное правило (п. 4 ст. 37-3 Закона о миграции населения): ответ оно не меняет. Менеджеры отнесены к категории 2, специалисты — к категории 3; других статья не называет.",
};
