import fc from "fast-check";
import { unknownEmployer } from "../../src/domain/employer";
import { citizenIn, foreignerIn, outcomesOf } from "../../src/domain/possibilities";
import type { Tally } from "../../src/domain/tally";
import { judge, type Standard } from "../../src/domain/verdict";
import { groups } from "../../src/law/category";
import { tries } from "../setup/tries";

/** No exemption is claimed: with one, hiring anybody can end it, which is the known exception. */
const standard: Standard = { percents: { managers: 70, workers: 90 }, claims: [], employer: unknownEmployer };

const tallies = fc
  .uniqueArray(
    fc.record({ possibilities: fc.integer({ min: 1, max: 63 }), rows: fc.integer({ min: 1, max: 30 }) }),
    { selector: ({ possibilities }) => possibilities, maxLength: 8 },
  )
  .map((tally): Tally => tally);
const group = fc.constantFrom(...groups);

const plus = (tally: Tally, possibilities: number, rows = 1): Tally => [...tally, { possibilities, rows }];

describe("without an exemption", () => {
  test("one more citizen never takes a pass away from a group, nor its room", () => {
    fc.assert(
      fc.property(tallies, group, (tally, one) => {
        const before = judge(tally, standard).groups[one];
        const after = judge(plus(tally, citizenIn[one]), standard).groups[one];
        if (before.verdict === "pass") expect(after.verdict).toBe("pass");
        expect(after.room.min).toBeGreaterThanOrEqual(before.room.min);
        expect(after.gap.max).toBeLessThanOrEqual(before.gap.max);
      }),
      tries("citizens and foreigners in a group"),
    );
  });

  test("one more foreigner never turns a failing group into a passing one", () => {
    fc.assert(
      fc.property(tallies, group, (tally, one) => {
        const before = judge(tally, standard).groups[one];
        const after = judge(plus(tally, foreignerIn[one]), standard).groups[one];
        if (before.verdict === "fail") expect(after.verdict).toBe("fail");
      }),
      tries("citizens and foreigners in a group"),
    );
  });

  test("as many foreigners as there is room for pass, and one more does not", () => {
    fc.assert(
      fc.property(tallies, group, (tally, one) => {
        const { room, verdict } = judge(tally, standard).groups[one];
        if (verdict !== "pass") return;
        const filled = plus(tally, foreignerIn[one], room.min);
        expect(judge(filled, standard).groups[one].verdict).toBe("pass");
        expect(judge(plus(filled, foreignerIn[one]), standard).groups[one].verdict).not.toBe("pass");
        const beyond = plus(tally, foreignerIn[one], room.max + 1);
        expect(judge(beyond, standard).groups[one].verdict).toBe("fail");
      }),
      tries("citizens and foreigners in a group"),
    );
  });

  test("as many citizens as are missing make a group pass, and one fewer does not", () => {
    fc.assert(
      fc.property(tallies, group, (tally, one) => {
        const { gap } = judge(tally, standard).groups[one];
        if (gap.max === 0) return;
        expect(judge(plus(tally, citizenIn[one], gap.max), standard).groups[one].verdict).toBe("pass");
        expect(judge(plus(tally, citizenIn[one], gap.max - 1), standard).groups[one].verdict).not.toBe(
          "pass",
        );
      }),
      tries("citizens and foreigners in a group"),
    );
  });
});

test("settling an unclear row never contradicts a verdict that was already certain", () => {
  const claims = fc.option(fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(tallies, claims, fc.nat(), fc.nat(), (tally, limit, whichRow, whichOutcome) => {
      const asked: Standard = {
        ...standard,
        claims: limit === null ? [] : [{ reason: "small_business", limit }],
      };
      const entry = tally[whichRow % Math.max(1, tally.length)];
      if (!entry) return;
      const options = outcomesOf(entry.possibilities);
      const settled = options[whichOutcome % options.length] ?? entry.possibilities;
      const rest = tally.map((each) => (each === entry ? { ...each, rows: each.rows - 1 } : each));
      const before = judge(tally, asked).verdict;
      const after = judge(
        plus(
          rest.filter(({ rows }) => rows > 0),
          settled,
        ),
        asked,
      ).verdict;
      if (before === "fail" || before === "exempt") expect(after).toBe(before);
      // A pass may turn out to be an exemption: both allow the application.
      if (before === "pass") expect(["pass", "exempt"]).toContain(after);
    }),
    tries("settling an unclear row"),
  );
});
