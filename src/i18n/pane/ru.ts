import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  check: "Проверить лист",
  "check.again": "Проверить снова",
  "try.again": "Повторить",
  cancel: "Отмена",
  target: "Проверить другое",
  privacy: "Данные не покидают эту книгу",
  diagnostics: "Диагностика",
  language: "Язык",
  "language.failed": "Не удалось загрузить язык: {language}. Проверьте соединение и выберите его снова.",
  "language.en": "English",
  "language.ru": "Русский",
  "language.kk": "Қазақша",

  screens: "Экраны",
  "screens.more": "Другие экраны",
  "open.screen": "Открыть экран «{screen}»",
  "screen.check": "Проверка",
  "screen.vacancies": "Вакансии",
  "screen.plan": "План",
  "screen.rules": "Правила",
  "screen.employer": "Работодатель",
  "screen.functions": "Функции",

  "first.title": "Соблюдено ли соотношение граждан и иностранцев?",
  "first.ratio": "Граждан не менее {managers}% в категориях 1–2 и {workers}% в категориях 3–4",
  "first.exemption": "Действует ли освобождение и далеко ли до его конца",
  "first.findings": "Какие строки неясны и какие из них влияют на ответ",
  "first.reading": "Проверка только читает. Данные не покидают эту книгу.",

  reading: "Лист читается…",
  "reading.rows": "Прочитано строк: {done, number} из {total, number}",
  "judging.rows": "Проверено строк: {done, number} из {total, number}",
  "reading.waits": "Если редактируется ячейка, завершите ввод клавишей Enter: до этого Excel не отвечает.",
  "read.at": "проверено в {time}",
  "read.left": "в {time} · осталось {count}",
  "read.stale": "проверено в {time}, затем изменено",
  stale: "Книга изменилась после {time}.",

  "verdict.label": "Ответ",
  "verdict.day": "на {day}",
  "headline.unreadable": "Этот лист не читается как список работников",
  "headline.blank": "Лист пуст",
  "headline.not_covered": "На эту дату ответа нет",
  "empty.settings":
    "На этом листе только настройки работодателя. Перейдите к списку работников и проверьте его.",
  "empty.blank":
    "Перейдите к списку работников и проверьте его. Если списка ещё нет, начните с шаблона (экран «Проверка»).",
  "empty.headings": "Заголовки найдены, но под ними нет никого, кто работает на эту дату.",
  "empty.rows": "Строки найдены, но в них нет никого, кто работает на эту дату.",
  "summary.clear": "Все строки понятны.",
  "count.error": "{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}",
  "count.warning":
    "{count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}",
  "count.tip": "{count, plural, one {# подсказка} few {# подсказки} many {# подсказок} other {# подсказки}}",

  "exemption.not_said": "Освобождение не заявлено.",
  "exemption.no": "Освобождения нет: это не субъект малого предпринимательства.",
  "exemption.unread":
    "Освобождение для субъекта малого предпринимательства указано в {table}, но прочитать его не удалось, поэтому оно не учтено.",
  "exemption.size_unknown": "Освобождение не учтено: размер бизнеса рассчитать не удалось.",
  "exemption.for_now": "На эту дату освобождение не зависит от численности.",

  "groups.title": "Группы",
  "group.count": "граждан {citizens} из {total}",
  "group.count.range": "граждан от {worstCitizens} из {worstTotal} до {bestCitizens} из {bestTotal}",
  "group.count.local": "казахстанских кадров {citizens} из {total}",
  "group.count.local.range":
    "казахстанских кадров от {worstCitizens} из {worstTotal} до {bestCitizens} из {bestTotal}",
  "group.share": "{whole},{tenth}%",
  "group.required": "требуется {percent}%",
  "group.empty": "никого",
  "group.gap":
    "{gap, plural, one {Не хватает # гражданина} few {Не хватает # граждан} many {Не хватает # граждан} other {Не хватает # гражданина}}",
  "group.gap.range":
    "Не хватает от {min} до {max, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}, решают неясные строки",
  "group.room":
    "{room, plural, =0 {Соотношение больше никого не допускает} one {Соотношение допускает ещё # иностранца} few {Соотношение допускает ещё # иностранцев} many {Соотношение допускает ещё # иностранцев} other {Соотношение допускает ещё # иностранца}}",
  "group.room.range": "Соотношение допускает ещё {min}–{max} иностранцев",
  "group.exempt.gap":
    "Необязательно, пока действует освобождение; без него не хватало бы {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "group.exempt.gap.range":
    "Необязательно, пока действует освобождение; без него не хватало бы от {min} до {max, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}, решают неясные строки",
  "bar.label":
    "{group}: {citizens, plural, one {# гражданин} few {# гражданина} many {# граждан} other {# гражданина}}, {unclear, plural, one {# неясная строка} few {# неясные строки} many {# неясных строк} other {# неясной строки}}, {foreigners, plural, one {# иностранец} few {# иностранца} many {# иностранцев} other {# иностранца}}; граждан требуется не менее {percent}%",

  "question.title": "О чём вопрос",
  "question.day": "На дату",
  "question.day.invalid": "Введите день, месяц и год, например 31.12.2026.",
  "day.format": "дд.мм.гггг",
  "question.day.early": "Правила известны с {knownFrom}; на более раннюю дату ответа нет.",
  "question.day.kept": "Показан ответ на {day}.",
  "question.small": "Субъект малого предпринимательства (ст. 24 ПК: численность и доход)?",
  "question.from_table": "Взято из таблицы {table}; выбор здесь действует только для этой проверки.",
  yes: "Да",
  no: "Нет",
  not_said: "Не указано",
  "settings.unknown_setting": "{table}, строка {row}: настройка «{label}» неизвестна и не учтена.",
  "settings.unusable_value":
    "{table}, строка {row}: значение «{value}» не подходит для «{label}» и не учтено.",

  "findings.title": "Замечания",
  "findings.none": "Замечаний нет: все строки понятны.",
  "findings.decides": "влияет на ответ",
  "findings.fix.before": "{fix}; раньше в таких же ячейках записали: {value}",
  "findings.fix": "{kind, select, safe {Лучше:} other {Предлагается:}} {values}",
  more: "Показать ещё",
  shown: "Показано {shown, number} из {total, number}",
  go: "Перейти к {cell}",
  mark: "Отметить на листе",
  "marks.clear": "Убрать отметки",
  "marks.done":
    "{cells, plural, one {На листе отмечена # ячейка} few {На листе отмечены # ячейки} many {На листе отмечено # ячеек} other {На листе отмечено # ячейки}} в {time}.",
  "marks.cleared": "Отметки убраны.",
  "marks.protected": "Лист защищён, поэтому отметок нет. Список здесь полный.",
  "marks.left": "Лист защищён, поэтому отметки на нём остались.",

  "why.title": "Почему",
  "why.law": "Закон в нашем изложении",

  "failure.read": "Лист прочитать не удалось. В нём ничего не изменено.",
  "failure.gone": "Листа с таким названием больше нет. Проверьте нужный лист снова.",
  "failure.go": "Выделить ячейку не удалось.",
  "failure.marks": "Изменить отметки не удалось.",
  "failure.unexpected": "В панели произошла ошибка.",

  // The sheets that the first screen offers to add.
  "sample.button": "Попробовать на примере",
  "sample.hint": "Добавит в эту книгу лист с вымышленными людьми и проверит его. Ваши листы не изменятся.",
  "button.template": "Вставить шаблон",
  "outcome.written": "Записано: лист «{sheet}».",
  "outcome.writing": "Записывается в книгу…",
  "outcome.protected": "Структура книги защищена, поэтому лист не добавлен.",
  "outcome.failed": "Excel принял лист не полностью. Если лист появился, удалите его и повторите.",
  "outcome.template.written":
    "Шаблон вставлен: лист «{sheet}». Заполните его и проверьте лист. Настройки работодателя — в таблице {table}.",
  back: "Назад",
  "search.clear": "Очистить поиск",
  copied: "Скопировано.",
  "copy.failed": "Скопировать не удалось. Выделите текст и нажмите Ctrl+C.",
  "table.region": "{caption}. Таблица прокручивается вбок",
  as_table: "Показать таблицей",
};
