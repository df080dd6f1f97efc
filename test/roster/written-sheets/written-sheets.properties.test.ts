import { tries } from "../../setup/tries";
import { ask, type Asked } from "./ask";
import type { Hand } from "./habits";
import { type Sheet, writtenSheet } from "./write-sheet";

/**
 * Staffs whose truth is known, written down as offices do, in words that nobody took from the reader: what the product
 * says of a sheet is true in every way in which the sheet can turn out, and most sheets are answered.
 */
const { numRuns, seed } = tries("written sheets");

/** Of five sheets two are written plainly, two roughly, and one is damaged so that its truth is open. */
const hands: readonly Hand[] = ["plain", "plain", "rough", "rough", "damaged"];

/** The least percent of sheets with one truth that are answered. */
const bars: readonly (readonly [Hand, number])[] = [
  ["plain", 97],
  ["rough", 85],
];

const seen: Record<Hand, { decided: number; answered: number }> = {
  plain: { decided: 0, answered: 0 },
  rough: { decided: 0, answered: 0 },
  damaged: { decided: 0, answered: 0 },
};

/** Faults are shown with their sheet, and not more of them than somebody reads. */
const MOST_SHOWN = 3;

test("whatever is said of a written sheet is so: TRUE and FALSE in every way, counts, room and gap", () => {
  const faults: unknown[] = [];
  for (let index = 0; index < numRuns && faults.length < MOST_SHOWN; index++) {
    const hand = hands[index % hands.length] ?? "plain";
    const sheet = writtenSheet(seed + index, hand);
    const asked = ask(sheet);
    if (asked.isDecided) seen[hand].decided++;
    if (asked.isDecided && asked.isAnswered) seen[hand].answered++;
    if (asked.wrong.length > 0) faults.push(shown(seed + index, sheet, asked));
  }
  expect(faults).toEqual([]);
}, 3_600_000);

test.each(bars)("of %s sheets with one truth at least %d percent are answered", (hand, percent) => {
  const { decided, answered } = seen[hand];
  expect(decided).toBeGreaterThan(0);
  expect((100 * answered) / decided).toBeGreaterThanOrEqual(percent);
});

test("the truth of many a damaged sheet is open, and some are written by every habit", () => {
  expect(seen.damaged.decided).toBeLessThan(numRuns / hands.length);
});

function shown(of: number, { cells, hand, habits }: Sheet, { wrong, answer }: Asked): unknown {
  const said = answer.kind === "check" ? [answer.verdict, answer.headcount] : [];
  return { seed: of, hand, habits: [...habits], wrong, said, cells: cells.map((row) => JSON.stringify(row)) };
}
