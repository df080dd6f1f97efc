import type { FormulaAt } from "../../excel/formula-at";
import { readDate } from "../../roster/words/date";
import { argumentOf, type Reference } from "../../sheet/formula/argument-of";
import { withArguments } from "../../sheet/formula/formula-calls";
import { readCell } from "../../sheet/cell";
import { PLAN_TABLE } from "../../workbook-model/own-tables";
import { listRange, listRanges, type ListVerbs } from "./list-place";
import { type ArgumentRead, type CallRead, isKnown, readGiven, type Reading } from "./read-call";
import { runCall } from "./run-call";

/** An alternative formula whose code accepts its arguments. */
export type FormulaFix = {
  /**
   * The fix: include the headings of a list; include those of a table; add a missing argument; omit one; move arguments
   * one place on; use today.
   */
  readonly kind: "headings" | "all" | "missing" | "without" | "shifted" | "today";
  readonly argument: string;
  /** The new text of the argument. */
  readonly text: string;
  readonly formula: string;
};

type Candidate = Pick<FormulaFix, "kind" | "argument" | "text"> & {
  readonly change: (texts: readonly string[]) => readonly string[];
};

/** More alternatives than these would only make the choice harder. */
const MOST_FIXES = 3;

/**
 * Alternatives for a call that rejects its arguments. Each was tried with the formula's own code; none is written
 * automatically.
 */
export async function formulaFixesOf(
  at: FormulaAt,
  read: CallRead,
  verbs: ListVerbs,
  reading: Reading,
): Promise<readonly FormulaFix[]> {
  const found: Candidate[] = [];
  for (const [index, argument] of read.given.entries())
    found.push(...(await candidates(at, argument, index, verbs)));
  const tried = await holding(
    at,
    read,
    found.map((one) => [one]),
    reading,
  );
  // If no single fix is enough, two are combined.
  return tried.length > 0 ? tried : holding(at, read, pairs(found), reading);
}

async function holding(
  at: FormulaAt,
  read: CallRead,
  ways: readonly (readonly Candidate[])[],
  reading: Reading,
): Promise<readonly FormulaFix[]> {
  const fixes: FormulaFix[] = [];
  for (const way of ways) {
    const [first] = way;
    if (!first || fixes.length >= MOST_FIXES) break;
    const texts = way.reduce((changed, { change }) => change(changed), textsOf(read));
    if (texts.length > read.given.length) continue;
    const given = await readGiven(at.sheetId, read.card, texts, reading);
    const outcome = isKnown({ given }) ? runCall({ card: read.card, given }, reading.asker) : null;
    if (outcome === null || (outcome.kind === "error" && outcome.why === "bad_input")) continue;
    const { kind, argument, text } = first;
    fixes.push({ kind, argument, text, formula: withArguments(at.formula, read.call, texts) });
  }
  return fixes;
}

function textsOf({ given }: CallRead): readonly string[] {
  return given.map(({ text }) => text);
}

function pairs(found: readonly Candidate[]): readonly (readonly Candidate[])[] {
  return found.flatMap((one, index) =>
    found.slice(index + 1).flatMap((other) => (one.argument === other.argument ? [] : [[one, other]])),
  );
}

/** Alternative texts for one argument, not yet tried. */
async function candidates(
  at: FormulaAt,
  argument: ArgumentRead,
  index: number,
  verbs: ListVerbs,
): Promise<readonly Candidate[]> {
  const { name, text, isOptional } = argument;
  const isAbsent = text === "" || argument.problem === "missing";
  const as = (kind: FormulaFix["kind"], written: string): Candidate => ({
    ...{ kind, argument: name, text: written },
    change: (texts) => texts.map((each, place) => (place === index ? written : each)),
  });
  if (isOptional && argument.problem === "missing") return [{ ...as("without", ""), text }];
  switch (name) {
    case "roster":
    case "vacancies":
      if (isAbsent)
        return isOptional ? [] : (await listRanges(name, at, verbs)).map((range) => as("missing", range));
      return [
        ...tableName(text).map((table) => as("all", `${table}[#All]`)),
        ...(await rangesBehind(argument, at, name, verbs)).map((range) => as("headings", range)),
      ];
    case "plan":
      return isAbsent
        ? [as("missing", `${PLAN_TABLE}[#All]`)]
        : tableName(text).map((table) => as("all", `${table}[#All]`));
    case "categories":
      return tableName(text).map((table) => as("all", `${table}[#All]`));
    case "as_of":
      return isDay(argument) ? [] : [shifted(index, argument), as("today", "TODAY()")];
    default:
      return [];
  }
}

/** An omitted day must leave its place blank. */
function shifted(index: number, { name, text }: ArgumentRead): Candidate {
  const change = (texts: readonly string[]) => {
    const moved = [...texts.slice(0, index), "", ...texts.slice(index)];
    return moved.at(-1) === "" ? moved.slice(0, -1) : moved;
  };
  return { kind: "shifted", argument: name, text, change };
}

/** True for a day, a blank, or cells that may contain a day. */
function isDay({ text, value }: ArgumentRead): boolean {
  if (text === "" || value === null) return true;
  const isSingle = value.length === 1 && value[0]?.length === 1;
  const cell = readCell(value[0]?.[0]);
  return (
    isSingle && (typeof cell === "number" || (typeof cell === "string" && readDate(cell).kind === "day"))
  );
}

async function rangesBehind(
  { cells }: ArgumentRead,
  at: FormulaAt,
  list: "roster" | "vacancies",
  verbs: ListVerbs,
): Promise<readonly string[]> {
  const range = cells && (await listRange(cells.id, list, at, verbs));
  return range === null ? [] : [range];
}

/** The name of a table referred to without its headings. */
function tableName(text: string): readonly string[] {
  const written = argumentOf(text);
  const reference: Reference | null = written.is === "cells" ? written.reference : null;
  if (reference?.of === "name") return [reference.name];
  return reference?.of === "table" && !reference.withHeadings ? [reference.name] : [];
}
