import type { CommandsTexts } from "../commands";

export const ru: CommandsTexts = {
  close: "Закрыть сообщение",
  "report.none": "Отчёт не записан: ответа по этому листу нет.",
  "who.none": "Для этой строки показать некого: ответа по этому листу нет.",
  "who.nothing": "Выделите ячейку в строке одного человека и выберите команду ещё раз.",
};
