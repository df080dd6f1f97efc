import type { FormulaAt } from "../../excel/formula-at";
import type { SheetCells } from "../../excel/read-sheet";
import type { FormulaCard } from "../../i18n/formula-card";
import { dayOf } from "../../law/day";
import { type ArgumentOf, argumentOf } from "../../sheet/formula/argument-of";
import type { FormulaCall } from "../../sheet/formula/formula-calls";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { argumentsIn } from "../formulas/arguments-in";

/** An argument of a call, with what it hands to the formula. */
export type ArgumentRead = {
  /** "roster", "as_of", as the help page calls it. */
  readonly name: string;
  readonly isOptional: boolean;
  /** As it stands in the formula; empty where it is left out. */
  readonly text: string;
  /** What the formula is handed: null where the argument is left out, or where that is not known here. */
  readonly value: readonly (readonly unknown[])[] | null;
  /** The cells it names; null where it names none. */
  readonly cells: SheetCells | null;
  /** Only Excel can work it out, or what it names is not there. */
  readonly problem: "calculated" | "missing" | null;
};

/** A call of a formula with everything it is handed. */
export type CallRead = {
  readonly call: FormulaCall;
  readonly card: FormulaCard;
  readonly given: readonly ArgumentRead[];
};

export type ReadingVerbs = Pick<ExcelVerbs, "readReferences">;

/** Reads what a call in the formula of a cell is handed. */
export async function readCall(
  { sheetId }: Pick<FormulaAt, "sheetId">,
  call: FormulaCall,
  card: FormulaCard,
  verbs: ReadingVerbs,
  today: Clock["today"],
): Promise<CallRead> {
  const given = await readGiven(
    sheetId,
    card,
    call.given.map(({ text }) => text),
    verbs,
    today,
  );
  return { call, card, given };
}

/** Reads arguments as they may be written in a call of a formula. */
export async function readGiven(
  sheetId: string,
  card: FormulaCard,
  texts: readonly string[],
  verbs: ReadingVerbs,
  today: Clock["today"],
): Promise<readonly ArgumentRead[]> {
  const read = argumentsIn(card.syntax).map((argument, index) => {
    const text = texts[index] ?? "";
    return { ...argument, text, written: argumentOf(text) };
  });
  const references = read.flatMap(({ written }) => (written.is === "cells" ? [written.reference] : []));
  const found = references.length === 0 ? [] : await verbs.readReferences(sheetId, references);
  let next = 0;
  return read.map(({ name, isOptional, text, written }) => {
    const cells = written.is === "cells" ? (found[next++] ?? null) : null;
    return { name, isOptional, text, cells, ...handedOver(written, cells, today) };
  });
}

function handedOver(
  written: ArgumentOf,
  cells: SheetCells | null,
  today: Clock["today"],
): Pick<ArgumentRead, "value" | "problem"> {
  switch (written.is) {
    case "omitted":
      return { value: null, problem: null };
    case "value":
      return { value: [[written.value]], problem: null };
    case "today":
      return { value: [[today()]], problem: null };
    case "date": {
      const day = dayOf(written);
      return day === null ? { value: null, problem: "calculated" } : { value: [[day]], problem: null };
    }
    case "cells":
      return cells ? { value: cells.cells, problem: null } : { value: null, problem: "missing" };
    case "calculated":
      return { value: null, problem: "calculated" };
  }
}

/** Whether everything that a call is handed is known here. */
export function isKnown({ given }: Pick<CallRead, "given">): boolean {
  return given.every(({ problem }) => problem === null);
}
