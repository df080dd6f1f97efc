import { iso } from "../../../src/law/day";
import { defaultReadings, type Readings } from "../../../src/law/readings";
import { check } from "../../../src/roster/check";
import { today } from "../../../src/roster/remedies/today";
import { rosterOf } from "../../cases/roster-of";

const day = iso("2026-03-18");
const cells = rosterOf([
  { citizens: 9, category: 3 },
  { foreigners: 1, category: 3 },
  { foreigners: 1, category: 3, "permit ends": "2025-12-31" },
]);

test.each(["counted", "unclear", "gone"] as const)(
  "where ended permits are read as %s, what to do for the day is about the very numbers of the check",
  (ended_permits) => {
    const readings: Readings = { ...defaultReadings, ended_permits };
    const checked = check({ cells, day, readings });
    const found = today({ cells, from: day, readings });
    if (checked.kind !== "check" || found === null) throw new Error("There is no answer.");
    const { verdict, groups, headcount } = checked;
    expect(found.list.step).toMatchObject({ verdict, groups, headcount });
    expect(found.list.ways === null).toBe(verdict === "pass");
  },
);
