import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";
import { type Judged, judgeRoster, rejudge } from "../../src/roster/judge-roster";
import { generateRoster, type Matrix } from "./generate-roster";
import { measure } from "./measure";
import { checkObjectPerRow } from "./object-per-row";

/** What one size of roster cost, in milliseconds and as shares of parsing the same cells from JSON. */
export type Measured = {
  readonly people: number;
  readonly columns: 2 | 6;
  /** `JSON.parse` of the cells: the least that any add-in pays to get them from Excel. */
  readonly parse: number;
  /** The check with its findings, as the pane asks for it. */
  readonly check: number;
  /** The verdict alone, as `QUOTA_OK` asks for it. */
  readonly quotaOk: number;
  /** The verdict after the edit of one row. */
  readonly edit: number;
  /** The plain way of writing the check. */
  readonly objectPerRow: number;
  readonly checkToParse: number;
  readonly quotaOkToParse: number;
  readonly objectPerRowToParse: number;
  readonly checkNanosecondsPerRow: number;
};

const day = iso("2025-11-05");

/** Measures the ways of checking one generated roster. */
export function measureRoster(people: number, columns: 2 | 6): Measured {
  const text = JSON.stringify(generateRoster(people, columns));
  const cells = JSON.parse(text) as Matrix;
  const parse = measure(() => JSON.parse(text) as unknown);
  const checking = measure(() => check({ cells, day }));
  const quotaOk = measure(() => judgeRoster({ cells, day }));
  const judged = judgeRoster({ cells, day }) as Judged;
  const edit = measure(() => rejudge(judged, cells, [cells.length - 1]));
  const objectPerRow = measure(() => checkObjectPerRow(cells, day), people > 100_000 ? 1 : 3);
  return {
    people,
    columns,
    parse: rounded(parse),
    check: rounded(checking),
    quotaOk: rounded(quotaOk),
    edit: rounded(edit),
    objectPerRow: rounded(objectPerRow),
    checkToParse: rounded(checking / parse),
    quotaOkToParse: rounded(quotaOk / parse),
    objectPerRowToParse: rounded(objectPerRow / parse),
    checkNanosecondsPerRow: Math.round((checking * 1e6) / people),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
