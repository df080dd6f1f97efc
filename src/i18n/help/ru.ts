import type { Help } from "../help";

export const ru: Help = {
  allFormulas: "Все формулы",
  description:
    "Формулы надстройки «Кадры KZ»: правила привлечения иностранной рабочей силы в Казахстане — в ячейках вашего листа.",
  languageName: "Русский",
  languages: "Язык",
  title: "Кадры KZ: формулы",
};
