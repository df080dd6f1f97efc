import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "where.title": "Что прочитано",
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
  "where.read": "«{heading}» ({column})",
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
};
