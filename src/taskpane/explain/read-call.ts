import type { FormulaAt } from "../../excel/formula-at";
import type { NamedValue } from "../../excel/read-references";
import type { SheetCells } from "../../excel/read-sheet";
import type { Asker } from "../../functions/host/answer";
import type { FormulaCard } from "../../i18n/formula-card";
import { type Day, dayOf } from "../../law/day";
import { isError, readCell } from "../../sheet/cell";
import { type ArgumentOf, argumentOf } from "../../sheet/formula/argument-of";
import { type FormulaCall, formulaCalls } from "../../sheet/formula/formula-calls";
import type { ExcelVerbs } from "../excel-verbs";
import { argumentsIn } from "../formulas/arguments-in";
import { runCall } from "./run-call";

/** An argument of a call and its value. */
export type ArgumentRead = {
  /** The name used in the help, such as "roster" or "as_of". */
  readonly name: string;
  readonly isOptional: boolean;
  /** The argument's text in the formula; empty if omitted. */
  readonly text: string;
  /** The value passed to the formula; null if the argument is omitted or its value is unknown here. */
  readonly value: readonly (readonly unknown[])[] | null;
  /** The cells it refers to; null if none. */
  readonly cells: SheetCells | null;
  /** Only Excel can calculate it, or what it refers to does not exist. */
  readonly problem: "calculated" | "missing" | null;
};

/** A call of a formula with all its arguments. */
export type CallRead = {
  readonly call: FormulaCall;
  readonly card: FormulaCard;
  readonly given: readonly ArgumentRead[];
};

export type ReadingVerbs = Pick<ExcelVerbs, "readReferences">;

/** How cells are read and for whom, and which formulas may be nested in an argument. */
export type Reading = {
  readonly verbs: ReadingVerbs;
  readonly asker: Asker;
  readonly cards: readonly FormulaCard[];
};

/** Reads the arguments of a call in the formula of a cell. */
export async function readCall(
  { sheetId }: Pick<FormulaAt, "sheetId">,
  call: FormulaCall,
  card: FormulaCard,
  reading: Reading,
): Promise<CallRead> {
  const given = await readGiven(
    sheetId,
    card,
    call.given.map(({ text }) => text),
    reading,
  );
  return { call, card, given };
}

/** Reads arguments given as the text of a formula. */
export async function readGiven(
  sheetId: string,
  card: FormulaCard,
  texts: readonly string[],
  reading: Reading,
): Promise<readonly ArgumentRead[]> {
  const read = argumentsIn(card.syntax).map((argument, index) => {
    const text = texts[index] ?? "";
    return { ...argument, text, written: argumentOf(text) };
  });
  const references = read.flatMap(({ written }) => (written.is === "cells" ? [written.reference] : []));
  const found = references.length === 0 ? [] : await reading.verbs.readReferences(sheetId, references);
  let next = 0;
  const given: ArgumentRead[] = [];
  for (const { name, isOptional, text, written } of read) {
    const named = written.is === "cells" ? (found[next++] ?? null) : null;
    const cells = named !== null && "cells" in named ? named : null;
    const handed =
      written.is === "calculated"
        ? await workedOut(sheetId, text, reading)
        : handedOver(written, named, reading.asker.today);
    given.push({ name, isOptional, text, cells, ...handed });
  }
  return given;
}

type Handed = Pick<ArgumentRead, "value" | "problem">;

const CALCULATED: Handed = { value: null, problem: "calculated" };

function handedOver(written: ArgumentOf, named: SheetCells | NamedValue | null, today: Day): Handed {
  switch (written.is) {
    case "omitted":
      return { value: null, problem: null };
    case "value":
      return { value: [[written.value]], problem: null };
    case "today":
      return { value: [[today + written.plus]], problem: null };
    case "date": {
      const day = dayOf(written);
      return day === null ? CALCULATED : { value: [[day]], problem: null };
    }
    case "cells":
      if (named === null) return { value: null, problem: "missing" };
      if ("cells" in named) return { value: named.cells, problem: null };
      return isError(readCell(named.value)) ? CALCULATED : { value: [[named.value]], problem: null };
    case "calculated":
      return CALCULATED;
  }
}

/** The value of one of our formulas nested in an argument, by its own code; only Excel can calculate others. */
async function workedOut(sheetId: string, text: string, reading: Reading): Promise<Handed> {
  const call = formulaCalls(`=${text}`).find((each) => each.text === text);
  const card = reading.cards.find(({ id }) => id === call?.id);
  if (!call || !card) return CALCULATED;
  const read = await readCall({ sheetId }, call, card, reading);
  const outcome = isKnown(read) ? runCall(read, reading.asker) : null;
  if (outcome === null) return CALCULATED;
  if (outcome.kind === "error")
    return { value: [[{ error: outcome.why === "no_answer" ? "#N/A" : "#VALUE!" }]], problem: null };
  const { value } = outcome;
  return { value: Array.isArray(value) ? (value as readonly unknown[][]) : [[value]], problem: null };
}

/** True if all argument values of a call are known here. */
export function isKnown({ given }: Pick<CallRead, "given">): boolean {
  return given.every(({ problem }) => problem === null);
}

/** The argument with this name, if the call has one. */
export function argumentNamed({ given }: CallRead, wanted: string): ArgumentRead | undefined {
  return given.find(({ name }) => name === wanted);
}
