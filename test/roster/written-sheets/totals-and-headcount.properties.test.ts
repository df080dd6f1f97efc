import { explained } from "../../../src/roster/check";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { totalsOf } from "../../../src/roster/totals/reconcile-totals";
import { tries } from "../../setup/tries";
import type { Hand } from "./habits";
import { ASKED_ON } from "./staff";
import { writtenSheet } from "./write-sheet";

/** One question has one answer: how many people of a list count, beside a total of all of them and in the headcount. */
const { numRuns, seed } = tries("totals and headcount");

const hands: readonly Hand[] = ["plain", "rough", "damaged"];

test("a total of the whole list is compared with the people of the headcount, however the sheet can be read", () => {
  const faults: unknown[] = [];
  const seen = { exact: 0, open: 0, openByWays: 0 };
  for (let index = 0; index < numRuns && faults.length === 0; index++) {
    const { cells } = writtenSheet(seed + index, hands[index % hands.length] ?? "plain");
    // The sheet's own totals stand where they stand; this one is written below everybody.
    const judged = judgeRoster({ cells: [...cells, [], ["Итого по списку: 7"]], day: ASKED_ON });
    if (judged.kind !== "judged") continue;
    const { headcount, layout, otherwise } = judged;
    for (const { of, span, counted } of totalsOf(judged, explained(judged).findings)) {
      if (of !== "people" || span[0] !== layout.firstRow || span[1] < cells.length) continue;
      seen[headcount.min === headcount.max ? "exact" : "open"]++;
      if (otherwise.length > 0) seen.openByWays++;
      if (counted.min !== headcount.min || counted.max !== headcount.max)
        faults.push({
          seed: seed + index,
          headcount,
          counted,
          cells: cells.map((row) => JSON.stringify(row)),
        });
    }
  }
  expect(faults).toEqual([]);
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
}, 3_600_000);
