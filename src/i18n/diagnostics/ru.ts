import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  title: "Диагностика",
  back: "Назад",
  about:
    "Что работает в этом Excel — для того, кто вам помогает. Ничего не отправляется: скопируйте отчёт и передайте его сами.",
  "reading.title": "Чтение открытой книги",
  "reading.running": "Проверяется… {done, number} из {total, number}",
  "reading.done":
    "{failed, plural, =0 {Всё сработало.} one {Не сработало: #.} few {Не сработало: #.} many {Не сработало: #.} other {Не сработало: #.}}",
  "step.listSheets": "Список листов и таблиц",
  "step.readSheet": "Ячейки открытого листа",
  "step.readTable": "Таблица настроек работодателя",
  "step.selection": "Выделенные ячейки",
  "step.findFormulas": "Формулы этой надстройки",
  "step.watchEdits": "Сообщения о правках",
  "step.fillSheet": "Запись формул",
  "step.calculate": "Вычисление",
  "step.markFindings": "Отметки на ячейках",
  "step.clearMarks": "Снятие отметок",
  "step.freezeFormulas": "Заморозка ответов",
  ok: "работает",
  failed: "не работает",
  took: "{milliseconds, number} мс",
  "formulas.title": "Формулы",
  "formulas.about":
    "Каждая формула пробуется на новом листе с вымышленными людьми. Потом лист удаляется, и Excel забывает, что в этой книге можно было отменить.",
  "formulas.try": "Попробовать формулы на новом листе",
  "formulas.trying": "Excel вычисляет. Это может занять десять секунд.",
  "formulas.done": "Отвечают как ожидалось: {right, number} из {total, number}.",
  "formulas.protected": "Структура книги защищена, поэтому лист не добавлен. Попробуйте в другой книге.",
  "formulas.failed": "Excel остановился. Если лист «{sheet}» остался, удалите его.",
  "sheet.name": "Проба KZ",
  "report.title": "Отчёт",
  "report.about":
    "Версии, время, количества и коды; ни имён, ни содержимого ячеек, ни названий листов и файлов. На английском: так его читают те, кто чинит надстройку.",
  "report.copy": "Копировать отчёт",
  "report.copied": "Скопировано.",
  "report.not_copied": "Скопировать не удалось. Выделите отчёт и нажмите Ctrl+C.",
};
