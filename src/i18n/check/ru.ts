import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  // What is said at a glance: the verdict in one line, the comparison of a group, how grave a finding is.
  "group.in.managers": "в категориях 1–2",
  "group.in.workers": "в категориях 3–4",
  "headline.pass": "Соблюдено: {rooms}",
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
  "headline.room":
    "{inGroup} {room, plural, =0 {соотношение больше никого не допускает} one {соотношение допускает ещё # иностранца} few {соотношение допускает ещё # иностранцев} many {соотношение допускает ещё # иностранцев} other {соотношение допускает ещё # иностранца}}",
  "headline.room.range": "{inGroup} соотношение допускает ещё {min}–{max} иностранцев",
  "headline.gap":
    "{inGroup} не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "headline.gap.range":
    "{inGroup} не хватает от {min} до {max, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}, решают неясные строки",
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
  "go.failed": "Не удалось выделить строку.",

  "fact.citizenship.none": "гражданство не указано",
  "fact.category": "категория {category}",
  "fact.category.said": "категория: {text}",
  "fact.category.none": "без категории",
  "fact.read_as": "{text} ({code})",

  "way.citizen": "гражданин РК, {group}",
  "way.local": "казахстанский кадр по выбранному толкованию, {group}",
  "way.foreigner": "иностранец, {group}",
  "way.outside": "только в общей численности, вне обеих групп",
  "way.nobody": "не учитывается",
  "way.or": "{before}, или {after}",
  "as.clear": "учтён как {way}",
  "as.outside": "учтён только в общей численности, вне обеих групп",
  "as.unclear": "неясно, кем считать: {ways}",
  "as.left_out": "не учтено: {why}",
  "as.further":
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
};
