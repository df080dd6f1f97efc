import type { Answers } from "../answers";

export const ru: Answers = {
  "group.managers": "категории 1–2",
  "group.workers": "категории 3–4",
  "group.in.managers": "в категориях 1–2",
  "group.in.workers": "в категориях 3–4",

  "headline.pass": "Соблюдено: {rooms}",
  "headline.fail": "Не соблюдено: {gaps}",
  "headline.undecided":
    "Ответить нельзя: {rows, plural, one {решает # строка} few {решают # строки} many {решают # строк} other {решают # строки}}",
  "headline.empty": "На эту дату проверять некого",
  "headline.exempt.small_business":
    "Освобождён как малый бизнес (по заявлению): {people} чел., предел — {limit}",
  "headline.exempt.small_business.any_size":
    "Освобождён как малый бизнес (по заявлению) при любой численности",
  "headline.exempt.foreign_branch":
    "Освобождён как филиал иностранной компании: {people} чел., предел — {limit}",
  "headline.room":
    "{inGroup} {room, plural, =0 {мест для иностранцев больше нет} one {есть место ещё для # иностранца} few {есть место ещё для # иностранцев} many {есть место ещё для # иностранцев} other {есть место ещё для # иностранца}}",
  "headline.room.range": "{inGroup} есть место ещё для {min}–{max} иностранцев",
  "headline.gap":
    "{inGroup} не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "headline.gap.range": "{inGroup} не хватает от {min} до {max} граждан",

  "why.pass": "На {day} соотношение соблюдено: {groups}.",
  "why.fail": "На {day} соотношение не соблюдено: {groups}.",
  "why.undecided":
    "На {day} нельзя сказать, соблюдено ли соотношение, пока не {rows, plural, one {уточнена # неясная строка} few {уточнены # неясные строки} many {уточнены # неясных строк} other {уточнены # неясные строки}}: {groups}.",
  "why.empty": "На {day} в диапазоне нет никого с категорией, проверять нечего.",
  "why.exempt.small_business":
    "На {day} работодатель освобождён как малый бизнес (малый по финансовым критериям, по его заявлению): {people} чел., освобождение действует при численности до {limit} включительно. Без учёта освобождения: {groups}.",
  "why.exempt.small_business.any_size":
    "На {day} работодатель освобождён как малый бизнес (малый по финансовым критериям, по его заявлению): на эту дату освобождение действует при любой численности. Без учёта освобождения: {groups}.",
  "why.exempt.foreign_branch":
    "На {day} работодатель освобождён как филиал иностранной компании: {people} чел., освобождение, по сообщениям, действует при численности до {limit} включительно; уточните. Без учёта освобождения: {groups}.",
  "why.group.empty": "{group}: никого",
  "why.group.pass":
    "{group}: граждан {citizens} из {total}, требуется не менее {percent}%, {room, plural, =0 {мест для иностранцев больше нет} one {можно добавить # иностранца} few {можно добавить # иностранцев} many {можно добавить # иностранцев} other {можно добавить # иностранца}}",
  "why.group.fail":
    "{group}: граждан {citizens} из {total}, требуется не менее {percent}%, не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "why.group.range":
    "{group}: граждан от {worstCitizens} из {worstTotal} до {bestCitizens} из {bestTotal} в зависимости от неясных строк, требуется не менее {percent}%",
  "why.exemption.no.small_business":
    "Освобождение для малого бизнеса не действует: {people} чел., предел — {limit}.",
  "why.exemption.no.foreign_branch":
    "Освобождение для филиала иностранной компании не действует: {people} чел., предел — {limit}.",
  "why.exemption.unclear": "Неясно, действует ли освобождение: от {min} до {max} чел., предел — {limit}.",
  "why.exemption.claim":
    "Освобождение не заявлено; малый бизнес заявляет его значением ИСТИНА в аргументе «работодатель» (=KZ.QUOTA_OK(A1:F60;;ИСТИНА)).",
  "why.reading": "Спорный вопрос — {reading}: {ways}.",
  "why.reading.way": "при толковании {options} ответ был бы «{verdict}»",
  "why.reading.option": "«{option}»",
  "why.reading.or": "{before} или {after}",
  "why.law": "Наше краткое изложение, документы: {acts}; по вторичным источникам, проверено {checked}.",
  "why.law.changed": "С тех пор закон мог измениться.",
  "why.law.unread": "Изменение от {date} прочитать не удалось.",

  "verdict.pass": "соблюдено",
  "verdict.fail": "не соблюдено",
  "verdict.undecided": "ответить нельзя",
  "verdict.empty": "никого",
  "verdict.exempt": "освобождён",

  "arithmetic.holds": "100 × {citizens} = {left} ≥ {right} = {percent} × {total}",
  "arithmetic.breaks": "100 × {citizens} = {left} < {right} = {percent} × {total}",

  "reading.eaeu": "граждане России, Беларуси, Армении и Кыргызстана",
  "reading.eaeu.foreigner": "считаются иностранцами",
  "reading.eaeu.exclude": "не входят ни в одну группу",
  "reading.eaeu.local": "считаются на местной стороне",
  "reading.unskilled": "работники, указанные как неквалифицированные",
  "reading.unskilled.none": "вне обеих групп",
  "reading.unskilled.category_4": "считаются с категорией 4",
  "reading.permanent_resident": "иностранцы с видом на жительство",
  "reading.permanent_resident.foreigner": "считаются иностранцами",
  "reading.permanent_resident.exclude": "не входят ни в одну группу",
  "reading.kandas": "кандасы без гражданства РК",
  "reading.kandas.foreigner": "считаются иностранцами",
  "reading.kandas.exclude": "не входят ни в одну группу",
  "reading.kandas.local": "считаются на местной стороне",
  "reading.refugee": "беженцы и лица, ищущие убежище",
  "reading.refugee.foreigner": "считаются иностранцами",
  "reading.refugee.exclude": "не входят ни в одну группу",
  "reading.outstaffed": "работники по договорам аутстаффинга",
  "reading.outstaffed.include": "учитываются",
  "reading.outstaffed.exclude": "не учитываются",
  "reading.contractor": "люди по договорам ГПХ",
  "reading.contractor.cautious": "иностранцы учитываются, граждане — нет",
  "reading.contractor.exclude": "не учитываются",
  "reading.contractor.include": "учитываются",
  "reading.part_timer": "внешние совместители",
  "reading.part_timer.cautious": "иностранцы учитываются, граждане — нет",
  "reading.part_timer.exclude": "не учитываются",
  "reading.part_timer.include": "учитываются",
  "reading.requested": "запрашиваемые иностранцы",
  "reading.requested.after": "учитываются, как если бы уже были приняты",
  "reading.requested.current": "пока не учитываются",
  "reading.transferee": "внутрикорпоративно переводимые",
  "reading.transferee.foreigner": "считаются иностранцами",
  "reading.transferee.exclude": "не входят ни в одну группу",

  "act.order_559": "приказ № 559 от 27.06.2016",
  "act.order_279": "Правила, утверждённые приказом № 279 от 30.06.2023",
  "act.order_93": "приказ № 93 от 28.03.2025",
  "act.entrepreneurial_code": "статья 24 Предпринимательского кодекса",
  "act.budget_law": "закон о республиканском бюджете на этот год",

  "rule.local_content_managers": "Граждане составляют не менее {value}% в категориях 1–2 вместе.",
  "rule.local_content_workers": "Граждане составляют не менее {value}% в категориях 3–4 вместе.",
  "rule.small_business_exemption":
    "Малый бизнес освобождён от соотношения при численности до {value} человек включительно.",
  "rule.small_business_exemption.any_size": "Малый бизнес освобождён от соотношения при любой численности.",
  "rule.foreign_branch_exemption":
    "Филиал иностранной компании освобождён от соотношения при численности до {value} человек включительно.",

  "confidence.confirmed": "подтверждено: прочитан первоисточник",
  "confidence.reported": "по сообщениям вторичных источников",
  "confidence.disputed": "спорно: источники расходятся или слабы",

  quoted: "«{text}»",
  "unreadable.no_heading":
    "Строка заголовков не найдена. Включите строку с названиями столбцов — как минимум гражданство и категорию.",
  "unreadable.no_citizenship_column":
    "Столбец гражданства не найден; прочитаны заголовки: {headings}. Назовите один из столбцов «Гражданство».",
  "unreadable.no_category_column":
    "Столбец категорий не найден; прочитаны заголовки: {headings}. Назовите один из столбцов «Категория».",
  "unreadable.columns_compete": "Подходит несколько столбцов: {headings}. Переименуйте все, кроме одного.",
  "unreadable.chosen_heading_missing":
    "В настройках назван столбец {headings}, но такого заголовка нет. Исправьте настройку или заголовок.",
  "unreadable.people_above_heading":
    "В строке {row} над заголовками стоит работник. Перенесите её под заголовки.",
  "unreadable.several_tables":
    "В строке {row} начинается вторая таблица с другими столбцами. Проверьте каждую таблицу отдельно.",
  not_covered: "Правила известны с {knownFrom}; {day} — более ранняя дата, поэтому ответа нет.",

  "finding.citizenship_blank": "Гражданство не указано. Впишите страну гражданства.",
  "finding.citizenship_unknown":
    "«{text}» не распознано как гражданство. {meant, select, empty {Впишите название страны.} other {Возможно, «{meant}»?}}",
  "finding.citizenship_ambiguous":
    "«{text}» может означать разное гражданство ({candidates}). Впишите полное название страны.",
  "finding.citizenship_is_ethnicity":
    "«{text}» — национальность, а не гражданство. Впишите страну гражданства.",
  "finding.citizenship_error_value":
    "В ячейке гражданства ошибка {text}. Исправьте формулу или впишите страну.",
  "finding.ethnicity_column":
    "В этом столбце национальность; она ничего не говорит о гражданстве и не используется. Добавьте столбец «Гражданство».",
  "finding.category_blank":
    "Категория не указана. Впишите 1, 2, 3 или 4 либо «без категории» для неквалифицированного гражданина.",
  "finding.category_unknown": "«{text}» не распознано как категория. Впишите 1, 2, 3 или 4.",
  "finding.category_error_value":
    "В ячейке категории ошибка {text}. Исправьте формулу или впишите 1, 2, 3 или 4.",
  "finding.foreigner_unskilled":
    "Иностранец указан без категории («{text}»). Ни один источник не говорит, в какой группе он считается; впишите категорию разрешения.",
  "finding.date_unreadable":
    "«{text}» не распознано как дата, поэтому неясно, работает ли этот человек. Впишите дату в виде дд.мм.гггг.",
  "finding.date_ambiguous":
    "«{text}» можно прочитать и как день.месяц, и как месяц.день. Впишите дату в виде дд.мм.гггг.",
  "finding.leave_before_hire":
    "Дата увольнения раньше даты приёма, поэтому неясно, работает ли этот человек. Исправьте одну из дат.",
  "finding.iin_invalid":
    "«{text}» — недействительный ИИН, поэтому по нему нельзя узнать одного и того же человека в двух строках.",
  "finding.iin_is_bin":
    "«{text}» — БИН организации, а не ИИН человека, поэтому по нему нельзя узнать одного и того же человека в двух строках.",
  "finding.iin_lost_zeros":
    "Числовая ячейка потеряла нули в начале ИИН; прочитано как {iin}. Храните ИИН как текст.",
  "finding.birth_date_differs": "Дата рождения не совпадает с датой в ИИН. Исправьте одно из двух.",
  "finding.same_person": "Тот же человек, что в строке {other}: учтён один раз.",
  "finding.same_iin":
    "Тот же ИИН, что в строке {other}, но имя, гражданство или категория отличаются: один человек или два. Исправьте одну из строк.",
  "finding.perhaps_no_person":
    "В строке только имя: это человек или заголовок раздела. Заполните гражданство и категорию или удалите строку.",
  "finding.vacant_post": "Вакантная должность: считаются люди, а не должности.",
  "finding.employer_kind_not_covered":
    "Освобождение для «{text}» здесь не рассчитывается; спросите юриста, действует ли оно. Соотношение показано без него.",
  "finding.business_size_unknown":
    "Вычислить, малый ли это бизнес, нельзя: неизвестны численность, доход или МРП этого года. Впишите «да» или «нет».",
  "finding.date_implausible":
    "«{text}» не может быть датой работы, поэтому неясно, работает ли этот человек. Исправьте дату.",
  "finding.dismissed_without_date":
    "Указано, что человек уволен, но даты увольнения нет. Впишите дату увольнения.",
  "finding.several_people":
    "Эта строка означает {count} чел., а одна строка — один человек. Впишите каждого отдельной строкой.",
  "finding.outstaffed":
    "Привлечён по договору аутстаффинга: учтён, как сообщается с 01.07.2023. В настройках работодателя можно выбрать иначе.",
  "finding.contractor":
    "Договор ГПХ: по осторожному толкованию иностранец учитывается, гражданин — нет. В настройках работодателя можно выбрать иначе.",
  "finding.part_timer":
    "Внешний совместитель: по осторожному толкованию иностранец учитывается, гражданин — нет. В настройках работодателя можно выбрать иначе.",
  "finding.requested":
    "Запрашивается и ещё не принят: учтён, потому что соотношение проверяется вместе с запрашиваемыми. В настройках работодателя можно выбрать иначе.",
  "finding.transferee":
    "Внутрикорпоративный перевод: здесь учтён как иностранец; отдельная проверка 50% для таких работников сюда не входит.",

  "severity.error": "ошибка",
  "severity.warning": "предупреждение",
  "severity.tip": "подсказка",

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
  "field.department": "Подразделение",
  "field.hire": "Дата приёма",
  "field.leave": "Дата увольнения",
  "field.birthDate": "Дата рождения",
  "field.birthPlace": "Место рождения",
  "field.contractKind": "Вид договора",
  "field.contractEnd": "Окончание договора",
  "field.permitNumber": "Номер разрешения",
  "field.permitExpiry": "Срок разрешения",
  "field.residence": "Вид на жительство",
  "field.region": "Регион",
  "field.rate": "Ставка",
  "field.vacancyCode": "Код вакансии",
  "field.status": "Статус",
  "field.count": "Количество человек",
  "field.rowNumber": "№",
};
