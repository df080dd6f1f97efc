import fc from "fast-check";
import { decidingRows } from "../../src/domain/deciding";
import { unknownEmployer } from "../../src/domain/employer";
import { outcome, outcomesOf } from "../../src/domain/possibilities";
import type { Tally } from "../../src/domain/tally";
import { judge, type Standard } from "../../src/domain/verdict";
import { tries } from "../setup/tries";

const standard: Standard = {
  percents: { managers: 70, workers: 90 },
  claims: [],
  employer: unknownEmployer,
};
const { managersCitizen, managersForeigner, workersCitizen, ungrouped } = outcome;
const deciding = (tally: Tally) => decidingRows(tally, judge(tally, standard), standard);

describe("the rows that decide", () => {
  test("are none where the verdict is settled, however many rows are unclear", () => {
    const tally: Tally = [
      { possibilities: managersCitizen, rows: 100 },
      { possibilities: managersCitizen | managersForeigner, rows: 5 },
    ];
    expect(judge(tally, standard).verdict).toBe("pass");
    expect(deciding(tally)).toEqual({ alone: new Set(), together: new Set() });
  });

  test("settle the verdict alone where one of them is enough", () => {
    const unclear = managersCitizen | managersForeigner;
    const tally: Tally = [
      { possibilities: managersCitizen, rows: 2 },
      { possibilities: unclear, rows: 1 },
    ];
    expect(deciding(tally).alone).toEqual(new Set([unclear]));
  });

  test("leave out a row that cannot tip the group in doubt", () => {
    const harmless = workersCitizen | ungrouped;
    const tally: Tally = [
      { possibilities: workersCitizen, rows: 50 },
      { possibilities: managersCitizen, rows: 2 },
      { possibilities: managersCitizen | managersForeigner, rows: 1 },
      { possibilities: harmless, rows: 1 },
    ];
    const { alone, together } = deciding(tally);
    expect(alone.has(harmless) || together.has(harmless)).toBe(false);
  });

  test("leave out a row of a group that holds at its worst to the very person, and name it one citizen below", () => {
    const manager = managersCitizen | managersForeigner;
    const worker = workersCitizen | outcome.workersForeigner;
    const tallyWith = (workers: number): Tally => [
      { possibilities: managersCitizen, rows: 6 },
      { possibilities: manager, rows: 4 },
      { possibilities: workersCitizen, rows: workers },
      { possibilities: worker, rows: 1 },
    ];
    const named = ({ alone, together }: ReturnType<typeof deciding>) => [...alone, ...together];
    expect(named(deciding(tallyWith(9)))).toEqual([manager]);
    expect(named(deciding(tallyWith(8)))).toEqual(expect.arrayContaining([manager, worker]));
  });

  test("leave out the rows of a group that fails whatever they are", () => {
    const [manager, worker] = [managersCitizen | managersForeigner, workersCitizen | ungrouped];
    const tally: Tally = [
      { possibilities: managersForeigner, rows: 9 },
      { possibilities: manager, rows: 1 },
      { possibilities: worker, rows: 1 },
    ];
    expect(judge(tally, standard).verdict).toBe("fail");
    expect(deciding(tally)).toEqual({ alone: new Set(), together: new Set() });
  });

  test("are all there are: once each is settled, in whatever way, the verdict is settled", () => {
    const rows = fc.array(
      fc.record({ possibilities: fc.integer({ min: 1, max: 63 }), rows: fc.integer({ min: 1, max: 4 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.infiniteStream(fc.nat()),
        (entries, limit, choices) => {
          const claims = limit === null ? [] : [{ reason: "small_business" as const, limit }];
          const asked: Standard = { ...standard, claims };
          const tally = entries.filter(
            (entry, index) =>
              entries.findIndex((other) => other.possibilities === entry.possibilities) === index,
          );
          const judgement = judge(tally, asked);
          if (judgement.verdict !== "undecided") return;
          const { alone, together } = decidingRows(tally, judgement, asked);
          const settled = tally.flatMap(({ possibilities, rows: count }): Tally => {
            if (!alone.has(possibilities) && !together.has(possibilities))
              return [{ possibilities, rows: count }];
            const options = outcomesOf(possibilities);
            return Array.from({ length: count }, () => ({
              possibilities: options[choices.next().value % options.length] ?? possibilities,
              rows: 1,
            }));
          });
          expect(judge(settled, asked).verdict).not.toBe("undecided");
        },
      ),
      tries("deciding rows"),
    );
  });
});
