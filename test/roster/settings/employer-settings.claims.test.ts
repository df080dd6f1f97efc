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

test.each([null, "", 0, "0"])("an income of %j is not known, so nothing is claimed by it", (income) => {
  const rows = [
    ["Малый бизнес", "вычислить"],
    ["Среднегодовая численность", 12],
    ["Среднегодовой доход", income],
  ];
  const { employer, findings, problems } = readSettings(rows, day);
  expect(employer.smallBusiness).toBe("not_said");
  expect(findings.map(({ code }) => code)).toEqual(["business_size_unknown"]);
  expect(problems).toEqual([]);
});

test("a blank row below the settings, a note and a column beside a blank say nothing, whichever way they arrive", () => {
  for (const blank of [null, "", 0]) {
    const rows = [
      ["Малый бизнес", "да"],
      ["столбец: гражданство", blank],
      ["Заметка отдела кадров", blank],
      ["Толкование: кандасы", blank],
      [blank, blank],
    ];
    const { employer, problems, chosenHeadings, readings } = readSettings(rows, day);
    expect(employer.smallBusiness).toBe("yes");
    expect(problems).toEqual([]);
    expect(chosenHeadings).toEqual({});
    expect(readings).toEqual(readSettings([], day).readings);
  }
});
