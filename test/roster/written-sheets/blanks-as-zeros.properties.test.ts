import { unknownEmployer } from "../../../src/domain/employer";
import { type Check, check } from "../../../src/roster/check";
import { tries } from "../../setup/tries";
import type { Hand } from "./habits";
import { ASKED_ON } from "./staff";
import { writtenSheet } from "./write-sheet";

/** Hosts hand blanks over as 0 where a formula refers to another sheet: the answer is that of the sheet itself. */
const { numRuns, seed } = tries("blanks as zeros");

const hands: readonly Hand[] = ["plain", "rough", "damaged"];

/** Faults are shown with their sheet, and not more of them than somebody reads. */
const MOST_SHOWN = 3;

test("a sheet whose blanks arrive as 0 is answered like the sheet with its blanks", () => {
  const faults: unknown[] = [];
  let compared = 0;
  for (let index = 0; index < numRuns && faults.length < MOST_SHOWN; index++) {
    // Sheets written with zeros show nothing here.
    const { cells } = writtenSheet(seed + index, hands[index % hands.length] ?? "plain", new Set(["zeros"]));
    const asWritten = checked(cells);
    // Under "Работает?" a 0 says no, and a blank says nothing.
    if (asWritten === null || asWritten.columns.working !== undefined) continue;
    compared++;
    const withZeros = zerosForBlanks(cells, (asWritten.headerRow ?? -1) + 1);
    const asHandedOver = checked(withZeros);
    if (JSON.stringify(said(asHandedOver)) === JSON.stringify(said(asWritten))) continue;
    faults.push({
      seed: seed + index,
      said: [said(asWritten), said(asHandedOver)],
      cells: withZeros.map((row) => JSON.stringify(row)),
    });
  }
  expect(faults).toEqual([]);
  expect(compared).toBeGreaterThan(numRuns / 2);
}, 3_600_000);

function checked(cells: readonly (readonly unknown[])[]): Check | null {
  const answer = check({ cells, day: ASKED_ON, employer: unknownEmployer });
  return answer.kind === "check" ? answer : null;
}

function said(answer: Check | null): unknown {
  return answer && { verdict: answer.verdict, headcount: answer.headcount, groups: answer.groups };
}

/** The rows from one on as a rectangle, 0 in every blank. */
function zerosForBlanks(
  cells: readonly (readonly unknown[])[],
  from: number,
): readonly (readonly unknown[])[] {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row, at) =>
    at < from ? row : Array.from({ length: width }, (_, column) => row[column] ?? 0),
  );
}
