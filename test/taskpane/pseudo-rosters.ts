import { HEADINGS, people, sheetOf } from "./roster";

export const claimed = [["Small business", "yes"]];

/** What the reader of settings has something to say about. */
export const oddSettings = [
  ["Небывалая настройка", "да"],
  ["Small business", "возможно"],
  ["Вид работодателя", "государственное учреждение"],
];

export const transferred = sheetOf(
  [...HEADINGS, "Статус"],
  ...people(14, "Казахстан", 2),
  ...people(3, "Германия", 2).map((person) => [...person, "ВКП"]),
);

/** Most of what can be wrong with a row. */
export const everyRemark = sheetOf(
  [...HEADINGS, "Национальность", "ИИН", "Дата приёма", "Дата увольнения", "Статус"],
  ["Асан", "КР", 1, "казах", 61_211_600_012, "03.04.2024", null, "в штате"],
  ["Берик", null, 1, "казах", "123", "31.31.2024", null, "бродит"],
  ["Вера", "Казхстан", null, "русская", null, "2024-05-01", "2020-01-01", null],
  ["Гани", "казах", 9, "казах", null, "2024-05-01", null, "отпуск"],
  ["Дина", "Турция", "без категории", null, null, null, null, "аутстаффинг"],
  ["вакансия", null, 3, null, null, null, null, null],
);
/** What fixes write that does not stand in the sheets. */
export const fixed = ["Кыргызстан", "Казахстан", "061211600012", "KG", "KZ"];
