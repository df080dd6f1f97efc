import { type Engagement, personKinds } from "../../src/domain/person";
import { outcome, outcomesOf } from "../../src/domain/possibilities";
import { possibilitiesOf } from "../../src/domain/who-counts";
import { defaultReadings } from "../../src/law/readings";

const { managersCitizen, managersForeigner, workersCitizen, workersForeigner, ungrouped, nobody } = outcome;

describe("by the default readings", () => {
  test.each([
    ["citizen", 1, [managersCitizen]],
    ["citizen", 2, [managersCitizen]],
    ["citizen", 3, [workersCitizen]],
    ["citizen", 4, [workersCitizen]],
    ["citizen", "unskilled", [ungrouped]],
    ["citizen", "unclear", [managersCitizen, workersCitizen, ungrouped]],
    ["foreigner", 1, [managersForeigner]],
    ["foreigner", 4, [workersForeigner]],
    ["foreigner", "unskilled", [managersForeigner, workersForeigner, ungrouped]],
    ["foreigner", "unclear", [managersForeigner, workersForeigner, ungrouped]],
    ["eaeu", 3, [workersForeigner]],
    ["unclear", 1, [managersCitizen, managersForeigner]],
    ["unclear", "unskilled", [managersForeigner, workersForeigner, ungrouped]],
  ] as const)("a person who is %s with category %s", (side, grade, expected) => {
    const found = outcomesOf(
      possibilitiesOf({ side, grade, engagement: "staff", presence: "employed" }, defaultReadings),
    );
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test("a person who is perhaps not there may also be nobody", () => {
    expect(
      possibilitiesOf(
        { side: "citizen", grade: 1, engagement: "staff", presence: "unclear" },
        defaultReadings,
      ),
    ).toBe(managersCitizen | nobody);
  });
});

describe("by other readings", () => {
  const russian = { side: "eaeu", grade: 2, engagement: "staff", presence: "employed" } as const;
  test.each([
    ["foreigner", managersForeigner],
    ["exclude", ungrouped],
    ["local", managersCitizen],
  ] as const)("a citizen of an EAEU state read as %s", (eaeu, expected) => {
    expect(possibilitiesOf(russian, { ...defaultReadings, eaeu })).toBe(expected);
  });

  test("people said to be unskilled count with category 4", () => {
    const readings = { ...defaultReadings, unskilled: "category_4" } as const;
    for (const [side, expected] of [
      ["citizen", workersCitizen],
      ["foreigner", workersForeigner],
    ] as const)
      expect(
        possibilitiesOf({ side, grade: "unskilled", engagement: "staff", presence: "employed" }, readings),
      ).toBe(expected);
  });
});

describe("people bound otherwise than by an employment contract", () => {
  const counted = (side: "citizen" | "foreigner", engagement: Engagement, readings = {}) =>
    possibilitiesOf(
      { side, grade: 3, engagement, presence: "employed" },
      { ...defaultReadings, ...readings },
    );

  test.each([
    ["outstaffed", workersCitizen, workersForeigner],
    ["contractor", ungrouped, workersForeigner],
    ["part_timer", ungrouped, workersForeigner],
    ["requested", workersCitizen, workersForeigner],
    ["transferee", workersCitizen, workersForeigner],
  ] as const)("by default: %s", (engagement, citizen, foreigner) => {
    expect(counted("citizen", engagement)).toBe(citizen);
    expect(counted("foreigner", engagement)).toBe(foreigner);
  });

  test.each([
    ["contractor", { contractor: "exclude" }, nobody],
    ["part_timer", { part_timer: "include" }, workersForeigner],
    ["requested", { requested: "current" }, nobody],
    ["transferee", { transferee: "exclude" }, ungrouped],
  ] as const)("a foreigner who is %s, read as %j", (engagement, readings, expected) => {
    expect(counted("foreigner", engagement, readings)).toBe(expected);
  });

  test("a citizen within a transfer stays one, however foreign transferees are read", () => {
    expect(counted("citizen", "transferee", { transferee: "exclude" })).toBe(workersCitizen);
  });
});

test("every kind of person counts as something", () => {
  for (const kind of personKinds) expect(possibilitiesOf(kind, defaultReadings)).toBeGreaterThan(0);
});
