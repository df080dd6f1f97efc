import { type RegionId, regionIds, regions } from "../../../src/law/regions";
import { compareRegions, readRegion } from "../../../src/roster/words/region";

const cities: readonly RegionId[] = ["astana", "almaty_city", "shymkent"];

test("there are seventeen regions and three cities", () => {
  expect(regionIds).toHaveLength(20);
  expect(regionIds.filter((id) => cities.includes(id))).toHaveLength(3);
});

test.each(regionIds)("%s is read by its name in all three languages", (id) => {
  const { en, ru, kk } = regions[id];
  expect([en, ru, kk, ru.toUpperCase(), ` ${kk} `].map(readRegion)).toEqual(Array(5).fill([id]));
});

test.each<[string, readonly RegionId[]]>([
  ["Алматы", ["almaty_city"]],
  ["г.Алматы", ["almaty_city"]],
  ["Алматы қ.", ["almaty_city"]],
  ["город Алматы", ["almaty_city"]],
  ["Алматы облысы", ["almaty_region"]],
  ["Алматинская обл.", ["almaty_region"]],
  ["Almaty oblast", ["almaty_region"]],
  ["Нур-Султан", ["astana"]],
  ["г. Нұр-Сұлтан", ["astana"]],
  ["ВКО", ["east_kazakhstan"]],
  ["Абайская область", ["abai"]],
  ["Карагандинская", ["karaganda"]],
  ["г. Караганда", ["karaganda"]],
  ["Жетысуская область", ["zhetisu"]],
  ["Кызылординская обл", ["kyzylorda"]],
  ["Южно-Казахстанская область", ["turkistan", "shymkent"]],
  ["Астана (Нур-Султан)", ["astana"]],
  ["Кызыл-Орда", ["kyzylorda"]],
  ["Алма-Атинская область", ["almaty_region"]],
  ["Атырауская область, г. Атырау", ["atyrau"]],
  ["г. Алматы, Медеуский район", ["almaty_city"]],
  ["Алматы / Астана", []],
  ["Jambyl", ["zhambyl"]],
  ["Темиртау", ["karaganda"]],
  ["Москва", []],
  ["область", []],
])("«%s» is %j", (text, ids) => {
  expect(readRegion(text)).toEqual(ids);
});

test.each([
  ["г. Алматы", "Алматы қаласы", "same"],
  ["г. Алматы", "Алматинская область", "different"],
  ["Нур-Султан", "Астана", "same"],
  ["область Абай", "ВКО", "split_2022"],
  ["Карагандинская область", "Ұлытау облысы", "split_2022"],
  ["Алматинская область", "область Жетісу", "split_2022"],
  ["ЮКО", "г. Шымкент", "unclear"],
  ["ЮКО", "Павлодар", "different"],
  ["Склад № 2", "склад  № 2", "same"],
  ["склад № 2", "Павлодар", "unclear"],
])("«%s» and «%s» are %s", (one, other, comparison) => {
  expect(compareRegions(one, other)).toBe(comparison);
  expect(compareRegions(other, one)).toBe(comparison);
});
