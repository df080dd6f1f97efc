import { iso } from "../../src/law/day";
import type { Judged } from "../../src/roster/judgement/judge-roster";
import { builtFormula } from "./built-formulas";
import { builtPane } from "./built-pane";
import { generateRoster, type Matrix } from "./generate-roster";
import { measure, rounded } from "./measure";
import { rosterShapes, type ShapeName } from "./roster-shapes";

/** What a roster of one shape cost, in milliseconds and as shares of parsing the same cells from JSON. */
export type MeasuredShape = {
  readonly shape: ShapeName;
  readonly rows: number;
  /** What `QUOTA_OK` answers: rosters that are answered alike are compared. */
  readonly answer: string;
  /** `JSON.parse` of the cells: the least that any add-in pays to get them from Excel. */
  readonly parse: number;
  /** The formula, as built. */
  readonly quotaOk: number;
  /** The check with its findings, as the pane asks for it. */
  readonly check: number;
  /** The verdict after the edit of one row. */
  readonly edit: number;
  readonly quotaOkToParse: number;
  readonly checkToParse: number;
  readonly quotaOkNanosecondsPerRow: number;
};

const day = iso("2025-11-05");

export function measureShape(pane: string, shape: ShapeName, rows: number): MeasuredShape {
  const { check, judgeRoster, rejudge } = builtPane(pane);
  const formula = builtFormula("QUOTA_OK");
  const text = JSON.stringify(generateRoster({ people: rows, ...rosterShapes[shape] }));
  const parse = measure(() => JSON.parse(text) as unknown);
  const cells = JSON.parse(text) as Matrix;
  const quotaOk = measure(() => answerOf(() => formula(cells, [[day]])));
  const checking = measure(() => check({ cells, day }));
  const judged = judgeRoster({ cells, day }) as Judged;
  return {
    shape,
    rows,
    answer: answerOf(() => formula(cells, [[day]])),
    parse: rounded(parse),
    quotaOk: rounded(quotaOk),
    check: rounded(checking),
    edit: rounded(measure(() => rejudge(judged, cells, [cells.length - 1]))),
    quotaOkToParse: rounded(quotaOk / parse),
    checkToParse: rounded(checking / parse),
    quotaOkNanosecondsPerRow: Math.round((quotaOk * 1e6) / rows),
  };
}

/** What the cell would show: the answer, or the code of the error. */
function answerOf(formula: () => unknown): string {
  try {
    return String(formula()).toUpperCase();
  } catch (refusal) {
    return (refusal as { code: string }).code;
  }
}
