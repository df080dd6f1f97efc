import { kindIndex } from "../../src/domain/person";
import { outcome } from "../../src/domain/possibilities";
import { tallyOf } from "../../src/domain/tally";
import { testTransferees } from "../../src/domain/transferees";
import { iso } from "../../src/law/day";
import { defaultReadings } from "../../src/law/readings";

test("kinds that were not counted have nobody", () => {
  expect(tallyOf([], defaultReadings)).toEqual([]);
  // The first kind alone, a citizen in category 1; the list ends behind it.
  expect(tallyOf([3], defaultReadings)).toEqual([{ possibilities: outcome.managersCitizen, rows: 3 }]);
});

test("kinds that count alike are counted together, and afresh each time", () => {
  const people: number[] = [];
  people[kindIndex({ side: "citizen", grade: 3, engagement: "staff", presence: "employed" })] = 2;
  people[kindIndex({ side: "citizen", grade: 4, engagement: "staff", presence: "employed" })] = 5;
  const together = [{ possibilities: outcome.workersCitizen, rows: 7 }];
  expect(tallyOf(people, defaultReadings)).toEqual(together);
  expect(tallyOf(people, defaultReadings)).toEqual(together);
});

test("transferees are tested also where the list of kinds ends behind them", () => {
  expect(testTransferees([], defaultReadings, iso("2025-11-05"))).toBeNull();
  const people: number[] = [];
  people[kindIndex({ side: "foreigner", grade: 2, engagement: "transferee", presence: "employed" })] = 1;
  expect(testTransferees(people, defaultReadings, iso("2025-11-05"))?.categories[0]).toMatchObject({
    transferees: { min: 1, max: 1 },
    citizens: { min: 0, max: 0 },
  });
});
