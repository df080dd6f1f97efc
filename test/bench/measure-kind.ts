import { iso } from "../../src/law/day";
import { builtFormula } from "./built-formulas";
import { builtPane } from "./built-pane";
import { type Change, generateRoster, type Matrix } from "./generate-roster";
import { measureInTurns, rounded } from "./measure";
import { plainColumns, type RowKind, type RowKindName, rowKinds } from "./row-kinds";

/** What a row of one kind cost in nanoseconds, and how many clean rows that is. */
export type MeasuredKind = {
  readonly kind: RowKindName;
  /** Counted by `QUOTA`, which answers whatever is unclear. */
  readonly quota: number;
  readonly quotaToClean: number;
  /** Checked with its findings, as the pane asks for it. */
  readonly check: number;
  readonly checkToClean: number;
};

const ROWS = 50_000;
const day = iso("2025-11-05");

export function measureKind(pane: string, kind: RowKindName): MeasuredKind {
  const { check } = builtPane(pane);
  const formula = builtFormula("QUOTA");
  const quota = costOf(kind, (cells) => formula(cells, [[day]]));
  const checking = costOf(kind, (cells) => check({ cells, day }));
  return {
    kind,
    quota: Math.round(quota.ofRow),
    quotaToClean: rounded(quota.toClean),
    check: Math.round(checking.ofRow),
    checkToClean: rounded(checking.toClean),
  };
}

/** The cost of a row of the kind: what a sheet, every second row of which is clean, costs beyond a clean half. */
function costOf(kind: RowKindName, ask: (cells: Matrix) => unknown): { ofRow: number; toClean: number } {
  const clean = asParsed(generateRoster({ people: ROWS, columns: plainColumns }));
  const mixed = everySecond(rowKinds[kind]);
  const [ofClean = NaN, ofMixed = NaN] = measureInTurns([() => ask(clean), () => ask(mixed)]);
  const ofKind = 2 * ofMixed - ofClean;
  return { ofRow: (ofKind * 1e6) / ROWS, toClean: ofKind / ofClean };
}

function everySecond({ beside = [], change }: RowKind): Matrix {
  const blank = Object.fromEntries(beside.map((column) => [column, null]));
  const cleanOrOfKind: Change = (person, index) =>
    index % 2 === 0 ? { ...person, ...blank } : change(person, index);
  return asParsed(
    generateRoster({ people: ROWS, columns: [...beside, ...plainColumns], change: cleanOrOfKind }),
  );
}

function asParsed(cells: Matrix): Matrix {
  return JSON.parse(JSON.stringify(cells)) as Matrix;
}
