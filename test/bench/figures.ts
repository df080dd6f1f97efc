import { inOwnProcess } from "./in-own-process";
import type { MeasuredForecast } from "./measure-forecast";
import type { MeasuredFormula } from "./measure-formulas";
import type { MeasuredKind } from "./measure-kind";
import type { MeasuredPlainWay } from "./measure-plain-way";
import type { MeasuredShape } from "./measure-shape";
import { type ShapeName, rosterShapes } from "./roster-shapes";
import { type RowKindName, rowKinds } from "./row-kinds";

/** Everything that was measured. */
export type Figures = {
  readonly shapes: readonly MeasuredShape[];
  readonly kinds: readonly MeasuredKind[];
  readonly formulas: readonly MeasuredFormula[];
  readonly forecasts: readonly MeasuredForecast[];
  readonly plainWay: MeasuredPlainWay;
};

/** Measures the built files, the pane's questions as they were built into a folder; rosters with so many rows. */
export function measureAll(pane: string, rows: number): Figures {
  return {
    shapes: namesOf<ShapeName>(rosterShapes).map((shape) => inOwnProcess("shape", pane, shape, rows)),
    kinds: namesOf<RowKindName>(rowKinds).map((kind) => inOwnProcess("kind", pane, kind)),
    formulas: inOwnProcess("formulas"),
    forecasts: [10_000, 100_000].map((people) => inOwnProcess("forecast", pane, people)),
    plainWay: inOwnProcess("plainWay", pane),
  };
}

function namesOf<Name extends string>(named: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(named) as Name[];
}
