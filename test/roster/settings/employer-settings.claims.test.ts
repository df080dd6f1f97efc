import { readSettings } from "../../../src/roster/settings/employer-settings";
import { iso } from "../../../src/law/day";

const day = iso("2026-03-01");
const claimed = (...rows: unknown[][]) => {
  const { smallBusiness, kind } = readSettings(rows, day).employer;
  return { smallBusiness, kind };
};

test.each([
  ["said twice and differently", ["Малый бизнес", "да"], ["Малый бизнес", "нет"]],
  [
    "with a headcount that can be read in two ways",
    ["Малый бизнес", "да"],
    ["Среднегодовая численность", "1,500"],
  ],
  ["with a row that is not understood", ["Малый бизнес", "да"], ["Среднегод. числ.", 40]],
  ["with an excluded activity", ["Малый бизнес", "да"], ["Исключённый вид деятельности", "да"]],
])("an exemption %s is not claimed", (_, ...rows) => {
  expect(claimed(...rows).smallBusiness).not.toBe("yes");
});

test("an exemption in a table that is wholly understood is claimed", () => {
  expect(claimed(["Малый бизнес", "да"], ["Вид работодателя", "филиал иностранной компании"])).toEqual({
    smallBusiness: "yes",
    kind: "foreign_branch",
  });
});
