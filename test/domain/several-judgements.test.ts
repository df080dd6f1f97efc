import { unknownEmployer } from "../../src/domain/employer";
import { outcome } from "../../src/domain/possibilities";
import { judgementOfAll } from "../../src/domain/several-judgements";
import type { Tally } from "../../src/domain/tally";
import { judge, type Judgement, type Standard } from "../../src/domain/verdict";

const standard: Standard = { percents: { managers: 70, workers: 90 }, claims: [], employer: unknownEmployer };
const exempting: Standard = { ...standard, claims: [{ reason: "small_business", limit: 20 }] };

function staff(citizens: number, foreigners: number, under = standard): Judgement {
  const tally: Tally = [
    { possibilities: outcome.workersCitizen, rows: citizens },
    { possibilities: outcome.workersForeigner, rows: foreigners },
  ];
  return judge(
    tally.filter(({ rows }) => rows > 0),
    under,
  );
}

test("a roster that can be read in one way is judged in that way", () => {
  const first = staff(9, 1);
  expect(judgementOfAll(first, [])).toBe(first);
});

test("readings that agree on the verdict and not on the people give the verdict, and bounds around the people", () => {
  const { verdict, headcount, groups } = judgementOfAll(staff(9, 1), [staff(20, 2), staff(10, 1)]);
  expect([verdict, headcount]).toEqual(["pass", { min: 10, max: 22 }]);
  expect(groups.workers).toMatchObject({
    verdict: "pass",
    citizens: 9,
    foreigners: 1,
    unclear: 12,
    total: 10,
  });
});

test("readings of which one passes and one is exempt pass; every other difference is undecided", () => {
  const [passing, failing, exempt] = [staff(9, 1), staff(5, 5), staff(5, 5, exempting)];
  expect(judgementOfAll(exempt, [passing]).verdict).toBe("pass");
  expect(judgementOfAll(passing, [exempt, passing]).verdict).toBe("pass");
  expect(judgementOfAll(passing, [failing]).verdict).toBe("undecided");
  expect(judgementOfAll(failing, [exempt]).verdict).toBe("undecided");
});

test("a group is undecided where the readings judge it differently", () => {
  const groups = judgementOfAll(staff(9, 1), [staff(8, 2)]).groups;
  expect(groups.workers.verdict).toBe("undecided");
  expect(groups.managers.verdict).toBe("empty");
});

test("a group is undecided where one reading of several judges it differently", () => {
  const [passing, failing] = [staff(9, 1), staff(8, 2)];
  for (const others of [
    [passing, failing],
    [failing, passing],
  ])
    expect(judgementOfAll(passing, others).groups.workers.verdict).toBe("undecided");
});

test.each(["the first reading is the smaller", "the first reading is the larger"])(
  "the numbers are the bounds around all readings; %s",
  (which) => {
    const two = [staff(9, 2), staff(27, 3)];
    const [first, second] = which.endsWith("smaller") ? two : [...two].reverse();
    if (first === undefined || second === undefined) throw new Error("There are two");
    const { verdict, headcount, groups } = judgementOfAll(first, [second]);
    expect([verdict, headcount]).toEqual(["undecided", { min: 11, max: 30 }]);
    expect(groups.workers).toEqual({
      citizens: 9,
      foreigners: 2,
      // In the larger there are 30 people, of whom 11 are in every reading.
      unclear: 19,
      total: 11,
      requiredPercent: 90,
      verdict: "undecided",
      range: { worst: { citizens: 9, total: 11 }, best: { citizens: 27, total: 30 } },
      room: { min: 0, max: 0 },
      gap: { min: 0, max: 9 },
    });
  },
);
