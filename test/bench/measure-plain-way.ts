import { iso } from "../../src/law/day";
import { builtPane } from "./built-pane";
import { generateRoster, type Matrix } from "./generate-roster";
import { measureInTurns, rounded } from "./measure";
import { rosterShapes } from "./roster-shapes";

/** The check against the plain way of writing it, in milliseconds. */
export type MeasuredPlainWay = {
  readonly rows: number;
  readonly check: number;
  readonly objectPerRow: number;
  readonly objectPerRowToCheck: number;
};

const ROWS = 100_000;
const day = iso("2025-11-05");

export function measurePlainWay(pane: string): MeasuredPlainWay {
  const { check, checkObjectPerRow } = builtPane(pane);
  const roster = generateRoster({ people: ROWS, ...rosterShapes["6 columns, clean"] });
  const cells = JSON.parse(JSON.stringify(roster)) as Matrix;
  const [checking = NaN, objectPerRow = NaN] = measureInTurns([
    () => check({ cells, day }),
    () => checkObjectPerRow(cells, day),
  ]);
  return {
    rows: ROWS,
    check: rounded(checking),
    objectPerRow: rounded(objectPerRow),
    objectPerRowToCheck: rounded(objectPerRow / checking),
  };
}
