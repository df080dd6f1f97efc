import { type LabelledNumber, readTotalText } from "../../../src/roster/totals/read-total";

const read = (text: string) =>
  readTotalText(text).map(({ of, section, stated }: LabelledNumber) => [of, section, stated]);

test.each<[string, readonly unknown[]]>([
  ["Итого: 123", [["people", "", 123]]],
  ["ИТОГО 1 234 чел.", [["people", "", 1234]]],
  ["Всего работников по списку – 57", [["people", "", 57]]],
  ["Общая численность работников", [["people", "", null]]],
  ["Total headcount: 45", [["people", "", 45]]],
  ["Барлығы: 12 адам", [["people", "", 12]]],
  ["Барлық жұмыскерлер саны", [["people", "", null]]],
  ["Граждане РК: 100", [["citizens", "", 100]]],
  ["В том числе граждан Республики Казахстан", [["citizens", "", null]]],
  ["Иностранных граждан: 20", [["foreigners", "", 20]]],
  ["в т.ч. ИРС - 7", [["foreigners", "", 7]]],
  ["Шетелдіктер: 4", [["foreigners", "", 4]]],
  [
    "Итого: 123, из них иностранцев 20",
    [
      ["people", "", 123],
      ["foreigners", "", 20],
    ],
  ],
  ["Итого по бухгалтерии: 6", [["people", "бухгалтерии", 6]]],
  // What is summed up is no people, or people whom nothing here tells apart.
  ["Итого ставок: 120", []],
  ["Итого по штату единиц 130", []],
  ["Всего ФОТ", []],
  ["Итого мужчин: 80", []],
  ["Всего по 3 категории: 20", []],
  ["Итого 96,5", []],
  ["Итого 90%", []],
  ["Итого 12 из 15", []],
])("“%s” is read as %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
