import type { FormulaAt } from "../../excel/formula-at";
import { asOfDay } from "../../functions/arguments/as-of";
import { askedAs, type Asker } from "../../functions/host/answer";
import type { FormulaCard } from "../../i18n/formula-card";
import type { Day } from "../../law/day";
import { isError, readCell } from "../../sheet/cell";
import { type FormulaCall, formulaCalls } from "../../sheet/formula/formula-calls";
import { type FormulaFix, formulaFixesOf } from "./formula-fixes";
import { type CallRead, isKnown, readCall, type Reading, type ReadingVerbs } from "./read-call";
import type { ListVerbs } from "./list-place";
import { type RosterBehind, rosterBehind, whyArguments } from "./roster-behind";
import { rulesBehind } from "./rules-behind";
import { type VacanciesBehind, vacanciesBehind } from "./vacancies-behind";
import { type CallOutcome, elementOf, runCall, runFormula } from "./run-call";

/** The explanation of one call in a formula. */
export type CallExplained = CallRead & {
  /** The formula consists of this call alone. */
  readonly isWhole: boolean;
  /** The current result of the formula's code for the selected cell; null if it cannot be determined here. */
  readonly outcome: CallOutcome | null;
  /** The numbers, day and rule: the result of QUOTA_WHY for the same arguments; null if it has none. */
  readonly why: string | null;
  /** The staffing sheet of the call, with the people behind the result. */
  readonly behind: RosterBehind | null;
  /** The vacancy list of the call, with the result for each vacancy. */
  readonly vacancies: VacanciesBehind | null;
  readonly rules: ReturnType<typeof rulesBehind>;
  readonly fixes: readonly FormulaFix[];
  /** The cell shows another value: it was calculated on another day, or before an input changed. */
  readonly isOutdated: boolean;
};

/** A formula with its calls explained, for the selected cell. */
export type FormulaExplained = {
  readonly at: FormulaAt;
  readonly selected: { readonly row: number; readonly column: number };
  readonly calls: readonly CallExplained[];
};

export type ExplainVerbs = ReadingVerbs & ListVerbs;

/** The formula whose result is itself the sentence about a verdict. */
const WHY = "QUOTA_WHY";

/**
 * Explains a formula of this add-in by running its own code on the cells it refers to; the pane has no logic of its own
 * for this. Calls of unknown formulas are omitted.
 */
export async function explainFormula(
  at: FormulaAt,
  selected: FormulaExplained["selected"],
  cards: readonly FormulaCard[],
  verbs: ExplainVerbs,
  asker: Asker,
): Promise<FormulaExplained> {
  const calls: CallExplained[] = [];
  for (const call of formulaCalls(at.formula)) {
    const card = cards.find(({ id }) => id === call.id);
    if (card) calls.push(await explainCall(at, selected, call, card, verbs, { verbs, asker, cards }));
  }
  return { at, selected, calls };
}

async function explainCall(
  at: FormulaAt,
  selected: FormulaExplained["selected"],
  call: FormulaCall,
  card: FormulaCard,
  verbs: ExplainVerbs,
  reading: Reading,
): Promise<CallExplained> {
  const { asker } = reading;
  const read = await readCall(at, call, card, reading);
  const isWhole = call.text === at.formula.slice(1).trim();
  const [row, column] = [selected.row - at.area.row, selected.column - at.area.column];
  const result = isKnown(read) ? runCall(read, asker) : null;
  const outcome = result && isWhole ? elementOf(result, row, column) : result;
  const isMissing = read.given.some(
    ({ problem, isOptional, text }) => problem === "missing" || (!isOptional && text === ""),
  );
  const isUnusable = outcome?.kind === "error" && outcome.why === "bad_input";
  return {
    ...read,
    isWhole,
    outcome,
    why: isUnusable ? null : whyOf(read, result, asker),
    behind: isUnusable || result === null ? null : rosterBehind(read, asker),
    vacancies: isUnusable || result === null ? null : vacanciesBehind(read, asker),
    rules: rulesBehind(card.id, dayOf(read, asker)),
    fixes: isUnusable || isMissing ? await formulaFixesOf(at, read, verbs, reading) : [],
    isOutdated: isWhole && outcome !== null && differs(at.cells[row]?.[column], outcome),
  };
}

function whyOf(read: CallRead, outcome: CallOutcome | null, asker: Asker): string | null {
  const given = whyArguments(read);
  if (outcome === null || given === null) return null;
  const why = read.card.id === WHY ? outcome : runFormula(WHY, given, asker);
  return why?.kind === "answer" && typeof why.value === "string" ? why.value : null;
}

/** The day a call asks about. */
function dayOf({ given }: CallRead, asker: Asker): Day {
  const value = given.find(({ name }) => name === "as_of")?.value ?? null;
  try {
    return asOfDay(value, askedAs(asker));
  } catch {
    return asker.today;
  }
}

/**
 * True if the cell shows another value than its formula returns now. An entity card is compared by its value; tables
 * are not compared.
 */
function differs(raw: unknown, outcome: CallOutcome): boolean {
  const cell = readCell(raw);
  if (outcome.kind === "error") return !isError(cell);
  if (Array.isArray(outcome.value) || outcome.value === undefined) return false;
  return isError(cell) || cell !== readCell(outcome.value);
}
