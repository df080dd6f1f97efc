import type { Texts } from "../catalogue";
import type { en } from "./en";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

export const ru: Texts<typeof en> = {
  // The list of formulas.
  "intro.live": "Формулы для ячеек этой книги. Примеры взяты по вашему списку: {range}.",
  "intro.none": "Формулы для ячеек этой книги. Сначала проверьте лист — тогда примеры возьмут его список.",
  separator:
    "Если Excel не принимает скопированную формулу, замените запятые точкой с запятой: это зависит от региональных настроек компьютера.",
  search: "Поиск формул",
  found:
    "{count, plural, =0 {Формул не найдено} one {# формула} few {# формулы} many {# формул} other {# формулы}}",
  "group.roster": "Соотношение по списку работников",
  "group.ahead": "Прогноз и план",
  "group.vacancies": "Вакансии и подача",
  "group.numbers": "По численности, без списка",
  "group.cells": "Одна ячейка: гражданство, категория, ИИН",
  "group.law": "Правила и календарь",
  syntax: "Запись",
  "example.live": "Для вашего списка",
  example: "Пример",
  insert: "Вставить в активную ячейку",
  "insert.done": "Теперь формула стоит в {cell}.",
  "insert.occupied": "Ячейка {cell} не пуста. Выберите пустую и вставьте снова.",
  "insert.circular":
    "Ячейка {cell} находится среди тех, которые читает формула, и ссылка вышла бы циклической. Выберите ячейку вне их и вставьте снова.",
  "insert.protected": "Лист защищён, поэтому в {cell} ничего не записано.",
  "insert.failed": "Записать не удалось. Ничего не изменено.",
  copy: "Копировать",
  help: "Страница справки",

  // The keys in the sheet.
  "shortcut.title": "Клавиши на листе",
  "shortcut.hint":
    "Они работают, пока ввод идёт на лист, в Excel, который принимает сочетания клавиш от надстроек; на Mac вместо Ctrl — Command. Стрелки стоят на месте в любой раскладке.",
  "shortcut.checkSheet": "Проверить лист",
  "shortcut.nextFinding": "К следующему замечанию",
  "shortcut.previousFinding": "К предыдущему замечанию",
  "shortcut.backToCell": "Назад к ячейке, с которой начали",

  // What a formula in a cell answers, of whom, and what is wrong with it.
  "explained.title": "Формула в {cell}",
  "explained.open": "Объяснить выделенную ячейку",
  "explained.nothing":
    "В выделенной ячейке нет формулы этой надстройки. Выделите ячейку с такой формулой и нажмите ещё раз.",
  "explained.failed":
    "Объяснить формулу не удалось из-за ошибки в панели. Вернитесь и попробуйте ещё раз; если не поможет, отправьте отчёт из «Диагностики» тому, кто вам помогает.",
  "explained.looking": "Читаются ячейки, названные в формуле…",
  "explained.shows": "Показывает",
  "explained.shows.nothing": "ничего",
  "explained.shows.selected":
    "{text} (в {cell}, одной из {cells, plural, one {# ячейки} few {# ячеек} many {# ячеек} other {# ячеек}}, которые заполняет формула)",
  "explained.outdated":
    "В ячейке прежний ответ: сейчас формула отвечает иначе. Пересчитайте книгу (Ctrl+Alt+F9). Формула без TODAY() продолжает показывать ответ того дня, когда её вычислили в последний раз.",
  "explained.answer": "Ответ этой части",
  "explained.answer.cells": "таблица: {rows} × {columns} ячеек",
  "explained.asked": "Что ей передано",
  "explained.omitted": "опущено",
  "explained.calculated":
    "«{text}» ({name}) вычисляется внутри формулы, а панель читает только ячейки. Вынесите эту часть в отдельную ячейку и укажите её здесь — тогда ответ можно будет объяснить.",
  "explained.missing":
    "«{text}» ({name}): в этой книге такого нет. Исправьте название или выберите способ ниже.",
  "explained.people": "Кто за этим стоит",
  "explained.people.unread": "Показать людей нельзя: лист не читается как список работников.",
  "explained.vacancies": "По каждой вакансии",
  "explained.rules": "Правило, на котором ответ основан",
  "explained.help": "Справка по формуле",
  "explained.unknown": "Такой функции у надстройки нет. Сверьте название со списком функций.",
  "explained.fixes": "Как исправить",
  "explained.fix.headings": "Взять список вместе с заголовками:",
  "explained.fix.all": "Взять таблицу вместе с заголовками:",
  "explained.fix.missing": "Указать {argument}: {text}",
  "explained.fix.without": "Опустить {argument}: «{text}» в книге нет",
  "explained.fix.shifted": "Оставить место {argument} пустым, чтобы «{text}» стояло там, где нужно",
  "explained.fix.today": "Спросить на сегодня: TODAY()",
  "explained.fix.write": "Записать эту формулу в {cell}",
  "explained.fix.none":
    "Не нашлось записи этой формулы, которая заработала бы с ячейками этой книги. Что исправить, сказано выше.",
  "explained.written": "Формула в {cell} изменена.",
  "explained.undone": "В {cell} снова прежняя формула.",
  "explained.not.changed": "Ничего не записано: в {cell} уже другая формула.",
  "explained.not.protected": "Ничего не записано: лист защищён.",
  "explained.not.circular":
    "Ничего не записано: {cell} лежит среди ячеек, которые формула стала бы читать, и ждала бы саму себя.",
  "explained.not.gone": "Ничего не записано: листа больше нет.",
  "explained.not.failed": "Excel не принял формулу. Посмотрите на {cell}, прежде чем пробовать снова.",

  // Replacing formulas by their values.
  "freeze.title": "Заморозить ответы",
  "freeze.about": `Без надстройки формулы =${FORMULA_NAMESPACE} показывают #ИМЯ?. После заморозки на их месте стоят значения, которые видны сейчас, и больше ничего не пересчитывается.`,
  "freeze.back": "Назад к формулам",
  "freeze.looking": "Ищем формулы на всех листах…",
  "freeze.none": "Формул этой надстройки в книге не найдено. Замораживать нечего.",
  "freeze.found":
    "{count, plural, one {# формула} few {# формулы} many {# формул} other {# формулы}} на {sheets, plural, one {# листе} few {# листах} many {# листах} other {# листа}}",
  "freeze.found.sheet": "{sheet}: {count, number}",
  "freeze.list.free": "Можно заморозить: {count, number}",
  "freeze.list.error": "Показывают ошибку и останутся формулами: {count, number}",
  "freeze.list.error.why": "Ошибка — не ответ. Исправьте её или удалите формулу и посмотрите снова.",
  "freeze.list.unanswered": "Не могут дать ответ и останутся формулами: {count, number}",
  "freeze.list.unanswered.why":
    "Данные не позволяют ответить. Какие строки уточнить, скажет проверка листа. Ниже можно выбрать, чтобы вместо них были слова.",
  "freeze.list.protected": "Стоят на защищённом листе и останутся формулами: {count, number}",
  "freeze.list.protected.why": "Снимите защиту листа в Excel и посмотрите снова.",
  "freeze.go.failed": "Excel не смог перейти к {cell}. Возможно, лист скрыт или удалён.",
  "freeze.shows": "показывает «{text}»",
  "freeze.shows.nothing": "ничего не показывает",
  "freeze.fills": "занимает ячеек: {cells, number}",
  "freeze.error.at": "{code} в ячейке {cell}",
  "freeze.freeze":
    "{count, plural, =0 {Заморозить} one {Заморозить # формулу} few {Заморозить # формулы} many {Заморозить # формул} other {Заморозить # формулы}}",
  "freeze.again": "Посмотреть снова",
  "freeze.freezing": "Значения записываются…",
  "freeze.undo":
    "Ctrl+Z всё вернёт, одним шагом там, где Excel это умеет. После закрытия файла вернуть уже нельзя.",
  "freeze.unanswered.too":
    "{count, plural, one {Написать «{text}» вместо # формулы, которая не может дать ответ} few {Написать «{text}» вместо # формул, которые не могут дать ответ} many {Написать «{text}» вместо # формул, которые не могут дать ответ} other {Написать «{text}» вместо # формул, которые не могут дать ответ}}",
  "freeze.before.title": "Прежде чем отправить файл",
  "freeze.before.copy":
    "Сохраните книгу под другим именем и заморозьте эту копию. В вашем файле формулы останутся.",
  "freeze.before.stays":
    "Заменяются только формулы этой надстройки. Люди, отметки, таблица {table} и скрытые листы остаются в файле: удалите то, чего получатель видеть не должен.",
  "freeze.done.frozen":
    "{count, plural, =0 {Ни одна формула не заменена.} one {# формула заменена своим значением.} few {# формулы заменены своими значениями.} many {# формул заменены своими значениями.} other {# формулы заменены своими значениями.}}",
  "freeze.done.changed":
    "{count, plural, one {# формула к этому времени стала другой и не тронута.} few {# формулы к этому времени стали другими и не тронуты.} many {# формул к этому времени стали другими и не тронуты.} other {# формулы к этому времени стали другими и не тронуты.}}",
  "freeze.done.kept":
    "{count, plural, one {# осталась формулой; почему — сказано в списке.} few {# остались формулами; почему — сказано в списке.} many {# остались формулами; почему — сказано в списке.} other {# остались формулами; почему — сказано в списке.}}",
  "freeze.done.spills":
    "Этот Excel не сообщает, сколько ячеек заполняет формула. Где одна формула заполняла несколько ячеек, сохранена только её собственная: проверьте эти места и отмените, если чего-то не хватает.",
  "freeze.done.clean": "Формул этой надстройки в книге больше нет.",
  "freeze.failed.look": "Excel не смог перечислить формулы. Ничего не изменено.",
  "freeze.failed.freeze":
    "Excel остановился, не закончив. Что успело замениться, заменено; в списке — то, что осталось.",

  // The report on the add-in and its Excel, which itself is in English for everybody.
  "diagnostics.about":
    "Что работает в этом Excel — для того, кто вам помогает. Ничего не отправляется: скопируйте отчёт и передайте его сами.",
  "diagnostics.reading.title": "Чтение открытой книги",
  "diagnostics.reading.running": "Проверяется… {done, number} из {total, number}",
  "diagnostics.reading.done":
    "{failed, plural, =0 {Всё сработало.} one {Не сработало: #.} few {Не сработало: #.} many {Не сработало: #.} other {Не сработало: #.}}",
  "diagnostics.step.listSheets": "Список листов и таблиц",
  "diagnostics.step.readSheet": "Ячейки открытого листа",
  "diagnostics.step.readTable": "Таблица настроек работодателя",
  "diagnostics.step.selection": "Выделенные ячейки",
  "diagnostics.step.findFormulas": "Формулы этой надстройки",
  "diagnostics.step.watchEdits": "Сообщения о правках",
  "diagnostics.step.fillSheet": "Запись формул",
  "diagnostics.step.calculate": "Вычисление",
  "diagnostics.step.markFindings": "Отметки на ячейках",
  "diagnostics.step.clearMarks": "Снятие отметок",
  "diagnostics.step.freezeFormulas": "Заморозка ответов",
  "diagnostics.ok": "работает",
  "diagnostics.failed": "не работает",
  "diagnostics.took": "{milliseconds, number} мс",
  "diagnostics.formulas.title": "Формулы",
  "diagnostics.formulas.about":
    "Каждая формула пробуется на новом листе с вымышленными людьми. Потом лист удаляется, и Excel забывает, что в этой книге можно было отменить.",
  "diagnostics.formulas.try": "Попробовать формулы на новом листе",
  "diagnostics.formulas.trying": "Excel вычисляет. Это может занять десять секунд.",
  "diagnostics.formulas.done": "Отвечают как ожидалось: {right, number} из {total, number}.",
  "diagnostics.formulas.protected":
    "Структура книги защищена, поэтому лист не добавлен. Попробуйте в другой книге.",
  "diagnostics.formulas.failed": "Excel остановился. Если лист «{sheet}» остался, удалите его.",
  "diagnostics.sheet.name": "Проба KZ",
  "diagnostics.report.title": "Отчёт",
  "diagnostics.report.about":
    "Версии, время, количества и коды; ни имён, ни содержимого ячеек, ни названий листов и файлов. На английском: так его читают те, кто чинит надстройку.",
  "diagnostics.report.copy": "Копировать отчёт",
};
