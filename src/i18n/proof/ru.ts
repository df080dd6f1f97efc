import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  title: "Обоснование",
  back: "Назад",
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
  "number.left_out":
    "{count, plural, one {# строка не учтена} few {# строки не учтены} many {# строк не учтено} other {# строки не учтены}}",
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
  "share.option": "{share} ({count, number})",

  search: "Поиск по имени",
  "search.clear": "Очистить поиск",
  "rows.none": "Такой строки нет.",
  "rows.shown": "Показано строк: {shown, number} из {total, number}",
  "rows.more": "Показать ещё",
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
  "by.reading": "{reading}: {option}",

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
