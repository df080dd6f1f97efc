import type { SheetCells } from "../../../excel/read-sheet";
import type { FormulaTrial, TrialValue } from "../../../i18n/formula-trial";

/** The result of one formula on the sheet: null if correct, a code of the actual value, or "?". */
export type TrialOutcome = { readonly id: string; readonly problem: string | null };

type Placed = { readonly trial: FormulaTrial; readonly row: number };

/** The examples one below the other, each with its input cells. */
export function trialRows(trials: readonly FormulaTrial[]): readonly (readonly TrialValue[])[] {
  const formulaColumn = formulaColumnOf(trials);
  return placed(trials).flatMap(({ trial, row }) =>
    Array.from({ length: heightOf(trial) }, (_, index) => [
      ...Array.from({ length: formulaColumn }, (_, column) => trial.cells[index]?.[column] ?? null),
      index === 0 ? movedDown(trial.formula, row) : null,
    ]),
  );
}

/** The results after Excel has calculated. */
export function trialOutcomes(trials: readonly FormulaTrial[], sheet: SheetCells): readonly TrialOutcome[] {
  const formulaColumn = formulaColumnOf(trials);
  return placed(trials).map(({ trial: { id, expected }, row }) => {
    const at = (index: number) =>
      sheet.cells[row + index - sheet.row]?.[formulaColumn - sheet.column] ?? null;
    if (expected === null) return { id, problem: typeof at(0) === "string" ? null : codeOf(at(0)) };
    const wrong = expected.findIndex((value, index) => (value ?? "") !== (at(index) ?? ""));
    return { id, problem: wrong < 0 ? null : codeOf(at(wrong)) };
  });
}

/** Formulas are to the right of the widest example. */
function formulaColumnOf(trials: readonly FormulaTrial[]): number {
  return Math.max(0, ...trials.flatMap(({ cells }) => cells.map((row) => row.length)));
}

function placed(trials: readonly FormulaTrial[]): readonly Placed[] {
  return trials.map((trial, index) => ({
    trial,
    row: trials.slice(0, index).reduce((row, each) => row + heightOf(each), 0),
  }));
}

/** A blank row separates spill ranges from the next formula. */
function heightOf({ cells, expected }: FormulaTrial): number {
  return Math.max(cells.length, expected?.length ?? 1) + 1;
}

const TEXT_OR_CELL = /"[^"]*"|\b([A-Z]{1,2})(\d+)\b(?!\()/g;

/** The formula with its references moved down. */
function movedDown(formula: string, rows: number): string {
  return formula.replace(TEXT_OR_CELL, (part, column?: string, row?: string) =>
    column === undefined ? part : `${column}${String(Number(row) + rows)}`,
  );
}

/** Never the cell's content: the name of an error, otherwise the type. */
function codeOf(cell: unknown): string {
  if (typeof cell === "object" && cell !== null && "error" in cell) return String(cell.error);
  return cell === null || cell === "" ? "blank" : `another ${typeof cell}`;
}
