import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "filing.pass": "по этим данным препятствий не найдено",
  "filing.fail": "по этим данным подавать рано или чего-то не хватает",
  "filing.undecided": "ответить нельзя",

  "headline.pass.as_of": "{day}: по этим данным препятствий не найдено",
  "headline.pass.planned": "Запланированный день, {day}: по этим данным препятствий не найдено",
  "headline.pass.filed": "Против подачи {day} ничего не найдено",
  "headline.fail.as_of": "{day}: по этим данным подавать рано — {why}",
  "headline.fail.planned": "Запланированный день, {day}: по этим данным подавать рано — {why}",
  "headline.fail.filed": "Подано {day}: {why}",
  "lacks.not_posted": "нет даты публикации",
  "lacks.running": "поиск ещё идёт",
  "lacks.filed_too_early": "раньше первого дня подачи",
  "lacks.planned_too_early": "раньше первого дня подачи",
  "lacks.posted_in_future": "публикация ещё впереди",
  "lacks.posted_after_filing": "опубликовано уже после подачи",
  "lacks.code_missing": "нет кода публикации",
  "lacks.ratio_short": "не хватает граждан",
  "lacks.transferees_short": "превышен предел ВКП",
  "headline.undecided.as_of": "На {day} ответить нельзя",
  "headline.undecided.planned": "На запланированный день, {day}, ответить нельзя",
  "headline.undecided.filed": "О подаче {day} ответить нельзя",

  "vacancy.not_posted": "Нет даты публикации. Разместите вакансию на Электронной бирже труда и впишите дату.",
  "vacancy.running":
    "Поиск идёт: день {daysRun} из {length}, последний — {endDay}. Первый день подачи {count, select, chosen {по выбранному счёту} other {по осторожному счёту}} — {firstDay}.",
  "vacancy.filed_too_early":
    "Подано {filingDay}, на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} раньше первого дня подачи {count, select, chosen {по выбранному счёту} other {по осторожному счёту}}, {firstDay}.",
  "vacancy.planned_too_early":
    "Запланировано на {filingDay}, на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} раньше первого дня подачи {count, select, chosen {по выбранному счёту} other {по осторожному счёту}}. Планируйте на {firstDay} или позже.",
  "vacancy.disputed_day":
    "{filingDay} — {isMoved, select, yes {рабочий день, на который перенесён {length}-й день} other {{length}-й день}}. Можно ли подавать в этот день, спорно; с {firstDay} {length, plural, one {# день истёк} few {# дня истекли} many {# дней истекли} other {# дня истекли}} и по строгому счёту.",
  "vacancy.filed_on_disputed_day":
    "Подано в {isMoved, select, yes {рабочий день, на который перенесён {length}-й день} other {{length}-й день}}, {filingDay}. Можно ли так, спорно; с {firstDay} {length, plural, one {# день истёк} few {# дня истекли} many {# дней истекли} other {# дня истекли}} и по строгому счёту.",
  "vacancy.posted_in_future": "Дата публикации {postedDay} позже, чем {asOfDay}. Проверьте дату.",
  "vacancy.last_day_is_day_off":
    "{length}-й день, {endDay}, — выходной. Здесь {length, plural, one {# день всё равно истекает} few {# дня всё равно истекают} many {# дней всё равно истекают} other {# дня всё равно истекают}} в этот день; если считать, что срок переносится на ближайший рабочий день, {movedDay}, первый день подачи — {otherDay}. Чтобы срок истёк при обоих толкованиях, дождитесь этого дня.",
  "vacancy.last_day_moved":
    "{length}-й день, {endDay}, — выходной и перенесён на ближайший рабочий день, {movedDay}, как выбрано в толкованиях.",
  "vacancy.calendar_unknown":
    "Последний день поиска надо перенести на рабочий день, а производственный календарь известен только до {lastKnownDay}. Посчитайте по официальному календарю того года или выберите другое толкование.",
  "vacancy.posted_after_filing": "Опубликовано {postedDay}, после подачи {filingDay}. Проверьте обе даты.",
  "vacancy.posted_before_rule":
    "Опубликовано {postedDay}, до введения требования о поиске {sinceDay}. Ни один источник не говорит, что такая публикация не годится, поэтому дни засчитаны.",
  "vacancy.search_not_required_yet": "До {sinceDay} требование поиска нам не известно.",
  "vacancy.search_not_required_transferee":
    "Для внутрикорпоративного перевода поиск, по сообщениям, отменён с {endedDay}. Уточните перед подачей.",
  "vacancy.search_unknown_transferee":
    "Для внутрикорпоративного перевода поиск, по сообщениям, отменён с {endedDay}. Что требовалось до этого дня, нам не известно.",
  "vacancy.search_not_required_renewal": "По выбранному толкованию для продления поиск не нужен.",
  "vacancy.renewal_search_unsettled":
    "Ни один источник не говорит, нужен ли поиск на бирже перед продлением. Чего в нём не хватает, показано и на ответ не влияет.",
  "vacancy.seasonal":
    "Сезонная работа: источников, освобождающих её от поиска, не найдено; иностранцы учтены в указанной категории.",
  "vacancy.closed_before_posting": "Закрыта {closedDay}, раньше публикации {postedDay}. Проверьте обе даты.",
  "vacancy.closed_during_search":
    "Закрыта {closedDay}, раньше последнего дня поиска, {endDay}. Засчитываются ли тогда дни, источники не говорят.",
  "vacancy.closed_before_filing":
    "Закрыта {closedDay}, до подачи {filingDay}. Должна ли вакансия быть открыта до подачи, источники не говорят.",
  "vacancy.posting_too_old":
    "Опубликовано {postedDay}, более чем за {days} дней до подачи. По правилам 2017 года такая публикация считалась устаревшей; о нынешних Правилах источники этого не говорят.",
  "vacancy.first_day_is_day_off":
    "{firstDay}, первый день подачи, — выходной. Ближайший рабочий день — {workDay}. На счёт {length, plural, one {# дня} few {# дней} many {# дней} other {# дня}} это не влияет.",
  "vacancy.planned_day_is_day_off":
    "Запланированный день {plannedDay} — выходной. Ближайший рабочий день — {workDay}.",
  "vacancy.code_missing": "Нет кода публикации вакансии. Он указывается в заявлении: впишите его.",
  "vacancy.code_column_missing":
    "На листе нет столбца для кода публикации вакансии, который указывается в заявлении. Добавьте его.",
  "vacancy.code_unclear": "«{text}» не распознано как код публикации вакансии. Впишите только код.",
  "vacancy.code_with_spaces": "В коде «{text}» есть пробелы. Сверьте его с биржей.",
  "vacancy.code_shared":
    "Тот же код у другой вакансии, в строке {otherRow}. Проверьте, к какой из них он относится.",
  "vacancy.region_differs":
    "Место работы — «{job}», публикация — «{posting}». По одному источнику, вакансия публикуется в регионе работы; проверьте.",
  "vacancy.region_split_2022":
    "Место работы — «{job}», публикация — «{posting}»: до июня 2022 года это был один регион, теперь два. Проверьте, какой имеется в виду.",
  "vacancy.region_unclear": "«{job}» и «{posting}» нельзя сравнить. Впишите названия регионов.",
  "vacancy.office_not_noted":
    "Не отмечено, что карьерный центр (центр трудовой мобильности) уведомлён. Этот шаг называет один источник; впишите дату или «да».",
  "vacancy.office_column_missing":
    "На листе нет столбца с отметкой, уведомлён ли карьерный центр (центр трудовой мобильности); этот шаг называет один источник. Добавьте его; замечание одно на все строки.",
  "vacancy.office_unclear": "«{text}» не распознано ни как дата, ни как «да» или «нет».",
  "vacancy.candidate_recorded":
    "Отмечен подходящий кандидат на внутреннем рынке труда. Поиск должен показать, что такого не нашлось.",
  "vacancy.candidates_unclear": "«{text}» не распознано ни как число кандидатов, ни как «да» или «нет».",
  "vacancy.portal_without_code_step":
    "Выбран {portal}. Другие источники называют его наряду с migration.enbek.kz, один пишет, что он не обновлён под новый шаг. О migration.enbek.kz все согласны.",
  "vacancy.portal_not_named": "{portal} не назван среди порталов на этот день. Проверьте.",
  "vacancy.portal_unclear":
    "«{text}» не распознано как один из порталов egov.kz, elicense.kz, migration.enbek.kz.",
  "vacancy.kind_unclear":
    "«{text}» не распознано как вид заявления. Впишите: новое, продление, внутрикорпоративный перевод, сезонное.",
  "vacancy.outcome_unclear":
    "«{text}» оставляет открытым, чем закончилось или с какого дня считать публикацию. Впишите результат (выдано, отказано, заявление отозвано, на рассмотрении) или исправьте дату публикации и уберите этот текст.",
  "vacancy.plan_passed":
    "Запланированный день {plannedDay} прошёл, подача не отмечена. Впишите дату подачи или новый план.",
  "vacancy.filed_in_future": "Дата подачи {filedDay} ещё не наступила. Если это план, впишите её как план.",
  "vacancy.date_implausible": "«{text}» не может быть датой этой вакансии. Проверьте год.",
  "vacancy.dates_settled":
    "Даты этого столбца, которые можно прочитать двояко, прочитаны как {order, select, dayFirst {день.месяц} other {месяц.день}}, по примеру остальных (строка {otherRow}). Если это не так, запишите их в виде дд.мм.гггг.",
  "vacancy.renewal_window":
    "Совет: на продление подают с {fromDay} по {toDay}, за {earliest}–{latest} дней до окончания разрешения {expiryDay}{code, select, renewal_too_soon {; выбранный день раньше} renewal_too_late {; рассматриваемый день позже; по закону — до окончания разрешения (пп. 2 п. 2 ст. 43 Закона о миграции населения)} other {}}.{endsOnDayOff, select, yes { Последний из этих дней — выходной, рабочий день перед ним — {workDay}.} other {}} Так описано для лет с 2020-го; после {sinceDay} не подтверждено.",
  "vacancy.renewal_without_expiry":
    "Без даты окончания разрешения нельзя сказать, когда подавать на продление. Впишите её.",
  "vacancy.category_unclear":
    "Категория не указана или не распознана, поэтому неясно, в какой группе проверять соотношение. Впишите 1, 2, 3 или 4.",
  "vacancy.posts_unclear":
    "«{text}» не распознано как число мест. Впишите целое число; пока учтено одно место, а может быть и больше.",
  "vacancy.ratio_short":
    "{filingDay} соотношение с запрошенными иностранцами не соблюдается: {shortage}.{improves, select, yes { По этому списку оно снова соблюдается с {fromDay}.} other {}}",
  "vacancy.ratio_fits_until":
    "{filingDay} соотношение соблюдается, но наверняка — только при подаче раньше {untilDay}: с этого дня из-за списка или другого заявления граждан может не хватить.",
  "vacancy.ratio_one_of_day":
    "{filingDay} соотношение с этим заявлением соблюдается, но не вместе с другими на тот же день. Выберите для них разные дни.",
  "vacancy.ratio_undecided":
    "Соблюдается ли соотношение {filingDay}, зависит от неясных ячеек списка работников или списка вакансий.",
  "vacancy.ratio_depends_on_others":
    "{filingDay} соотношение с этим заявлением соблюдается, но не вместе со всеми другими, которые к этому дню можно подать и у которых дня ещё нет. Спланируйте их порядок.",
  "vacancy.ratio_granted_unclear":
    "Соблюдается ли соотношение {filingDay}, зависит от других заявлений: есть ли уже в списке работников те, по кому они удовлетворены, и чем закончились неясные.",
  "vacancy.ratio_for_information":
    "У внутрикорпоративного перевода своя проверка; соблюдение соотношения по списку {filingDay} не гарантировано.",
  "vacancy.transferees_short":
    "{filingDay} превышен предел ВКП в категории {category}: не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}.",
  "vacancy.transferees_undecided": "Соблюдается ли {filingDay} предел ВКП, зависит от неясных ячеек.",
  "vacancy.transferees_untested":
    "П. 4 ст. 37-3 Закона о миграции населения ограничивает ВКП только менеджеров и специалистов, поэтому категория {category} не проверена. Уточните перед подачей, возможен ли такой перевод.",
  "vacancy.roster_unreadable": "Список работников прочитать нельзя, поэтому о соотношении ничего не сказать.",

  "next.mend": "Сначала уточнить ячейку",
  "next.post": "Разместить сегодня, чтобы подать с {fileDay}",
  "next.post_by": "Разместить до {byDay} включительно, чтобы подать {fileDay}",
  "next.add_code": "Вписать код публикации вакансии",
  "next.add_citizens": "Сначала уложиться в соотношение",
  "next.file": "Подавать с {fileDay}",
  "next.file_by": "Подавать с {fileDay} по {byDay}",
  "next.file_today": "Подавать сегодня или позже",
  "next.file_today_by": "Подать не позднее {byDay}",
  "next.decide": "Посмотреть открытые вопросы",
  "next.await": "Подано; ждать решения",
  "next.done": "Завершено",

  "ratio.fits": "{day} соблюдается",
  "ratio.fits_until": "соблюдается, только если подать раньше {untilDay}",
  "ratio.exempt": "{day} требование не применяется",
  "ratio.short": "{day} {shortage}",
  "ratio.undecided": "на {day} ответить нельзя",
  "ratio.shortage":
    "не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}} в категориях {group, select, managers {1–2} other {3–4}}",
  "ratio.shortage.range":
    "не хватает от {min} до {max, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}} в категориях {group, select, managers {1–2} other {3–4}}",
  "ratio.shortage.open": "{shortage}, решают неясные строки",
  "both.from":
    "Поиск и соотношение вместе: с {day}{posted, select, today {, если разместить {asOf}} other {}}",
  "both.none":
    "Поиск и соотношение вместе: в пределах {days} дней такого дня не видно, если списки не изменятся",
  "ratio.requested":
    "Учтено: {own, plural, =0 {здесь никто не запрошен} one {# иностранец запрошен здесь} few {# иностранца запрошены здесь} many {# иностранцев запрошены здесь} other {# иностранца запрошены здесь}}{before, plural, =0 {} other {; ещё # — в заявлениях, поданных или запланированных к этому дню}}{ready, plural, =0 {} one {; # — в другом, без дня, не учтён} few {; # — в других, без дня, не учтены} many {; # — в других, без дня, не учтены} other {; # — в других, без дня, не учтены}}.",

  "sources.portals": "Что говорят о порталах источники",
  "portal.beside_the_others": "{publisher}: migration.enbek.kz наряду с прежними порталами",
  "portal.named_with_the_others": "{publisher}: названы все три, в приказе о другой услуге",
  "portal.not_updated":
    "{publisher}: заявления подаются на migration.enbek.kz; прежние порталы есть, но не обновлены",

  "step.search_days":
    "{length, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарных дня}} на Электронной бирже труда",
  "step.vacancy_code": "Код публикации вакансии",
  "step.search_region": "Размещена в регионе работы",
  "step.office_notified": "Карьерный центр (центр трудовой мобильности) уведомлён",
  "step.no_local_candidate": "Подходящий кандидат на внутреннем рынке труда не найден",
  "step.ratio": "Соотношение в день подачи",
  "step.portal": "Портал",
  "step.contracts_registered": "Сведения о трудовых договорах внесены в ЕСУТД",
  "step.iin_obtained": "ИИН иностранца получен",
  "state.done": "есть",
  "state.missing": "нет",
  "state.unclear": "ответить нельзя",
  "state.not_needed": "не нужно",
  "state.to_confirm": "подтвердите",

  "reading.first_filing_day": "Первый день подачи",
  "reading.roll_to_working_day": "Последний день поиска — выходной",
  "reading.renewal_search": "Поиск перед продлением",
  "reading.transferee_search": "Поиск перед внутрикорпоративным переводом",
  "reading.oldest_posting": "Предельный возраст публикации",
  "option.after_last_day": "день после последнего дня поиска",
  "option.on_last_day": "последний день поиска",
  "option.as_it_falls": "истекает в этот же день",
  "option.next_working_day": "переносится на рабочий день",
  "option.warn": "только предупреждать",
  "option.required": "нужен",
  "option.off": "не нужен",
  "option.any_age": "любой",
  "option.sixty_days": "60 дней",
  alternative: "По другому толкованию ({reading}: {option}): {verdict}.",

  "column.position": "Должность",
  "column.category": "Категория",
  "column.posts": "Количество мест",
  "column.jobRegion": "Регион работы",
  "column.postingRegion": "Регион размещения",
  "column.posted": "Дата публикации",
  "column.closed": "Дата закрытия",
  "column.code": "Код публикации вакансии",
  "column.office": "Карьерный центр (центр трудовой мобильности) уведомлён",
  "column.candidates": "Подходящие кандидаты на внутреннем рынке труда",
  "column.kind": "Вид заявления",
  "column.portal": "Портал",
  "column.planned": "Плановая дата подачи",
  "column.filed": "Фактическая дата подачи",
  "column.outcome": "Результат",
  "column.permitExpiry": "Срок действия разрешения",
  "column.contracts": "Сведения о трудовых договорах внесены в ЕСУТД",
  "column.iin": "ИИН иностранца",
  "column.note": "Примечание",
  "column.rowNumber": "№",

  "kind.new": "новое",
  "kind.renewal": "продление",
  "kind.transferee": "внутрикорпоративный перевод",
  "kind.seasonal": "сезонное",
  "outcome.granted": "выдано",
  "outcome.refused": "отказано",
  "outcome.withdrawn": "заявление отозвано",
  "outcome.pending": "на рассмотрении",
  "answer.yes": "да",
  "answer.no": "нет",
  "vacancy.unnamed": "вакансия в строке {row}",

  check: "Проверить вакансии",
  "first.days":
    "Для каждой вакансии этой книги — первый день подачи по осторожному счёту, следующий шаг и календарь",
  "first.missing": "Чего не хватает для подачи: кода, дней на бирже, уведомления карьерного центра",
  "first.ratio": "Выдержано ли в этот день соотношение по списку работников той же книги",

  "none.title": "Список вакансий не найден",
  "none.text":
    "Ни на одном листе нет заголовков с должностью и датой публикации. Откройте свой список и проверьте снова или начните с шаблона.",
  "none.front": "Открытый лист:",
  "none.choose": "Выбрать столбцы этого листа",
  "several.title": "Какой список вакансий?",
  "several.text": "Так читаются несколько листов. Выберите нужный или откройте его.",
  "unreadable.title": "Лист «{sheet}» не читается как список вакансий",
  "list.empty": "Заголовки распознаны, но вакансий под ними нет.",

  "roster.none": "Список работников в этой книге не найден, поэтому о соотношении ничего не сказано.",
  "roster.several": "Списками работников читаются несколько листов. Выберите, по какому считать соотношение.",
  "roster.declined": "По вашему выбору о соотношении ничего не сказано.",
  "roster.unreadable":
    "Лист «{sheet}» не читается как список работников, поэтому о соотношении сказать нельзя.",
  "roster.settings":
    "В таблице {table} есть строки, которые не удалось использовать, поэтому освобождение по ней не учтено. Какие именно, показывает экран «Работодатель».",
  "holidays.unread":
    "Выходные в {table}, которые не распознаны, — в строках {rows}. Впишите каждый в виде дд.мм.гггг.",

  "summary.all":
    "{count, plural, =0 {Вакансий нет} one {# вакансия} few {# вакансии} many {# вакансий} other {# вакансии}} на {day}",
  "summary.pass": "препятствий нет: {count, plural, one {#} few {#} many {#} other {#}}",
  "summary.fail": "рано / не хватает: {count, plural, one {#} few {#} many {#} other {#}}",
  "summary.undecided": "ответить нельзя: {count, plural, one {#} few {#} many {#} other {#}}",
  "summary.filed": "подано: {count, plural, one {#} few {#} many {#} other {#}}",
  "summary.next": "Далее: {step} ({vacancy})",

  "timeline.title": "Календарь",
  "timeline.label":
    "Календарь: {count, plural, one {# вакансия} few {# вакансии} many {# вакансий} other {# вакансии}}, с {from} по {to}. Те же дни есть в таблице.",
  "timeline.region": "Календарь, прокручивается вбок",
  "timeline.cut": "Часть дней не попала на рисунок. В таблице есть все.",
  "timeline.empty": "Ни у одной вакансии ещё нет дат.",
  "legend.running": "дни поиска, прошедшая часть",
  "legend.ahead": "если разместить тогда",
  "legend.disputed": "последний день, спорный",
  "legend.first": "первый день",
  "legend.planned": "план подачи",
  "legend.filed": "подано",
  "legend.off": "выходной",
  "legend.as_of": "день проверки",
  "table.caption": "Ключевые даты",
  "table.vacancy": "Вакансия",
  "table.posted": "Публикация",
  "table.end": "Последний день поиска",
  "table.first": "Первый день",
  "table.planned": "План подачи",
  "table.filed": "Подано",
  "table.next": "Следующий шаг",
  "table.ahead": "разместить не позднее {day}",
  "table.day_off": "{day}, выходной; следующий рабочий день {workday}",
  "table.none": "–",

  "cards.title": "Что делать дальше",
  "card.posts": "{posts, plural, one {# место} few {# места} many {# мест} other {# места}}",
  "card.regions": "{job}; публикация: {posting}",
  "card.ratio": "Соотношение: {ratio}",
  "card.remarks": "Замечания",
  "card.checklist": "Перечень для подачи",
  "card.checklist.count": "{done} из {all}",
  "card.why": "Почему и насколько точно",
  "why.arithmetic": "Соотношение на {day}",
  "why.arithmetic.group": "{group}: {arithmetic}",
  "why.readings": "Другие толкования",

  "button.checklist": "Лист с перечнем",
  "button.dates": "Лист с датами",
  "button.template": "Вставить шаблон вакансий",
  "written.template": "Шаблон вставлен: лист «{sheet}». Заполните его и нажмите «{check}».",

  "where.list": "Список вакансий",
  "where.roster.none": "нет: соотношение не смотреть",
  "where.roster.ask": "выберите…",
  "where.lists": "Читаются как списки вакансий",
  "where.rosters": "Читаются как списки работников",
  "where.settings": "Настройки работодателя",
  "where.settings.none": "таблицы {table} нет: освобождение не заявлено",
  "where.small.yes": "по выбору на экране проверки — субъект малого предпринимательства",
  "where.small.no": "по выбору на экране проверки — не субъект малого предпринимательства",
  "where.small.not_said": "по выбору на экране проверки размер не указан",
  "where.holidays": "Выходные дни",
  "where.holidays.none": "производственный календарь; таблица {table} может добавить дни",
  "where.holidays.own":
    "производственный календарь и {count, plural, one {# день} few {# дня} many {# дней} other {# дня}} из {table}",

  "columns.hint":
    "Выбранный здесь столбец записывается в таблицу {table} этой книги. Его читают этот экран и проверка в терминале; формулы и план находят столбцы по заголовкам.",
  "columns.setting": "Столбец вакансий: {field}",

  "checklist.sheet": "Перечень, строка {row}",
  "checklist.title": "Перечень для подачи: {vacancy}",
  "checklist.step": "Шаг",
  "checklist.state": "Состояние",
  "checklist.detail": "Что сказано в списке",
  "checklist.source": "Источник",
  "checklist.steps": "Шаги",
  "checklist.period": "опубликовано {posted}, последний день поиска {end}, первый день подачи {firstDay}",
  "dates.title": "Ключевые даты вакансий",
  "dates.start": "Публикация (день 0)",
  "dates.workday": "Рабочий день, если он выходной",
  "report.sheet": "Отчёт о вакансиях",
  "report.title": "Вакансии и подача заявлений: отчёт о проверке",
  "report.filing": "Рассмотренный день подачи",
  "report.ratio": "Соотношение на дни подачи",
  "readings.chosen": "По выбранным толкованиям ({readings}).",
  "readings.by_default":
    "По умолчанию ответ о подаче был бы иным для {count, plural, one {# вакансии} few {# вакансий} many {# вакансий} other {# вакансий}}.",
  "readings.point":
    "{reading}, если «{options}» — иной ответ для {count, plural, one {# вакансии} few {# вакансий} many {# вакансий} other {# вакансий}}",
  "report.readings.hint": "В последнем столбце названы вакансии, ответ по которым был бы иным.",
  "about.title": "Об этом листе",
  "about.summary": "Шаги и сроки — наше изложение того, что сообщают публикации, а не слова приказа.",

  "template.example.code": "Пример-1",
  "template.note": "Заявление из примера отозвано и никого не запрашивает",

  "region.astana": "Астана",
  "region.almaty_city": "г. Алматы",
  "region.shymkent": "Шымкент",
  "region.abai": "Абай",
  "region.akmola": "Акмолинская",
  "region.aktobe": "Актюбинская",
  "region.almaty_region": "Алматинская",
  "region.atyrau": "Атырауская",
  "region.east_kazakhstan": "ВКО",
  "region.karaganda": "Карагандинская",
  "region.kostanay": "Костанайская",
  "region.kyzylorda": "Кызылординская",
  "region.mangystau": "Мангистауская",
  "region.north_kazakhstan": "СКО",
  "region.pavlodar": "Павлодарская",
  "region.turkistan": "Туркестанская",
  "region.ulytau": "Улытау",
  "region.west_kazakhstan": "ЗКО",
  "region.zhambyl": "Жамбылская",
  "region.zhetisu": "Жетісу",
};
