import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  allFormulas: "Все формулы",
  description:
    "Формулы надстройки «Кадры KZ»: правила привлечения иностранной рабочей силы в Казахстане — в ячейках вашего листа.",
  languageName: "Русский",
  languages: "Язык",
  title: "Кадры KZ: формулы",

  "act.before": "Для дней с {day} до этого — {act}{isSame, select, yes { с теми же долями} other {}}.",
  "act.newest": "{act}, с {day}.",
  needed: "да",
  see_also: "См. также",
  since: "с {day}",
  "sources.earlier": "о прежнем приказе — {sources}",
  "syntax.optional": "Аргументы в квадратных скобках можно опустить.",
  "syntax.optional.one": "Аргумент в квадратных скобках можно опустить.",
  "syntax.separator":
    "Какой разделитель нужен, точка с запятой или запятая, зависит от региональных настроек компьютера.",
  "syntax.title": "Синтаксис",
  "value.from": "с {day} — {value}",
  "value.until": "по {day} — {value}",
  "value.unknown": "с {day} — пока неизвестно",
};
