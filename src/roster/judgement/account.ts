import { type PersonKind, personKinds } from "../../domain/person";
import { isClear, outcome, POSSIBILITIES, type Possibilities } from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import type { Day } from "../../law/day";
import type { ReadingName } from "../../law/readings";
import { cellText, readCell } from "../../sheet/cell";
import { positionKey } from "../categories/position-categories";
import { type Absence, absenceOf } from "./account-absence";
import { readingsBehind } from "./account-readings";
import { type Finding, severityOf } from "./findings";
import type { Judged } from "./judge-roster";
import type { NoPerson } from "../people/people-rows";
import { NOT_COUNTED } from "../people/row-reader";
import type { Steps } from "../steps";

/** Why a row that is not blank counts for nobody. */
export type LeftOut =
  | { readonly kind: Exclude<NoPerson, "blank"> | "vacant_post" }
  | { readonly kind: Absence["kind"]; readonly day: Day | null }
  | { readonly kind: "same_person"; readonly other: number }
  | { readonly kind: "reading"; readonly readings: readonly ReadingName[] };

/**
 * What every row counts as, derived from the same facts as the verdict. Valid until the rows are read again.
 */
export type Account = {
  /** Possible outcomes of each row: `outcome.nobody` if it is left out, 0 if it is blank or above the people. */
  readonly outcomes: Uint8Array;
  /** The number of people for each set of outcomes; for rows left out, of rows. */
  readonly people: Uint32Array;
  /** For rows with a headcount: the possible outcomes of all but the first person. */
  readonly further: ReadonlyMap<number, Further>;
  readonly leftOut: ReadonlyMap<number, LeftOut>;
  /** By row. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  /** The findings on positions without a decided category, by `positionKey`. */
  readonly ofPositions: ReadonlyMap<string, Finding>;
};

type Further = { readonly possibilities: Possibilities; readonly people: number };

/** Rows per step, and rows read in full per step. */
const STEP = 4096;
const FULL_STEP = 128;

/** Determines what every row of a judged roster counts as, or why it is left out. */
export function* accountInSteps(judged: Judged, remarks: readonly Finding[]): Steps<Account> {
  const { cells, layout, rows, readings } = judged;
  const findings = yield* findingsByRow(remarks);
  const ofKinds = personKinds.map((kind) => possibilitiesOf(kind, readings));
  const outcomes = new Uint8Array(cells.length);
  const people = new Uint32Array(POSSIBILITIES);
  const count = (possibilities: Possibilities, more: number) => {
    people[possibilities] = (people[possibilities] ?? 0) + more;
  };
  const leftOut = new Map<number, LeftOut>();
  let cost = 0;
  for (let row = layout.firstRow; row < cells.length; row++) {
    const kind = rows.kinds[row] ?? NOT_COUNTED;
    const possibilities = ofKinds[kind];
    const why =
      possibilities === undefined
        ? whyNobody(judged, row, findings.get(row) ?? [])
        : whyExcluded(judged, kind, possibilities);
    if (why !== null) leftOut.set(row, why);
    outcomes[row] = possibilities ?? (why === null ? 0 : outcome.nobody);
    count(outcomes[row] ?? 0, 1);
    cost += possibilities === undefined ? STEP / FULL_STEP : 1;
    if (cost < STEP) continue;
    cost = 0;
    yield row;
  }
  const further = new Map<number, Further>();
  for (const [row, { kind, people: more }] of rows.further) {
    const possibilities = ofKinds[kind] ?? 0;
    further.set(row, { possibilities, people: more });
    count(possibilities, more);
  }
  return { outcomes, people, further, leftOut, findings, ofPositions: findingsByPosition(remarks) };
}

/** The person of a row as read; null if the row counts for nobody. */
export function personIn({ rows }: Judged, row: number): PersonKind | null {
  return personKinds[rows.kinds[row] ?? NOT_COUNTED] ?? null;
}

/** The findings that make a row unclear: on the row itself, its position, or a refused column. */
export function findingsBehind(account: Account, judged: Judged, row: number): readonly Finding[] {
  const possibilities = [
    account.outcomes[row] ?? 0,
    account.further.get(row)?.possibilities ?? outcome.nobody,
  ];
  if (possibilities.every(isClear)) return [];
  const own = account.findings.get(row) ?? [];
  // A column of ethnicity has one finding at its heading, not one per row.
  const ofHeadings = account.findings.get(judged.layout.headerRow ?? NO_ROW) ?? [];
  const ofColumn = ofHeadings.filter(({ code }) => code === "ethnicity_column");
  const ofPosition = own.some(({ code }) => code === "position_open")
    ? []
    : positionFinding(account, judged, row);
  return [...own, ...ofPosition, ...ofColumn].filter(({ code }) => severityOf(code, true) === "error");
}

function positionFinding(
  { ofPositions }: Account,
  { cells, layout: { columns } }: Judged,
  row: number,
): readonly Finding[] {
  if (columns.category !== undefined || columns.position === undefined) return [];
  return [ofPositions.get(positionKey(cellText(readCell(cells[row]?.[columns.position])))) ?? []].flat();
}

function findingsByPosition(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(
    findings
      .filter(({ code }) => code === "position_open")
      .map((finding) => [positionKey(String(finding.values["text"])), finding]),
  );
}

/** The key of findings that are not about a row. */
const NO_ROW = -1;

function* findingsByRow(findings: readonly Finding[]): Steps<ReadonlyMap<number, readonly Finding[]>> {
  const byRow = new Map<number, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const row = finding.row ?? NO_ROW;
    const known = byRow.get(row);
    if (known) known.push(finding);
    else byRow.set(row, [finding]);
    if (index % STEP === STEP - 1) yield 0;
  }
  return byRow;
}

/** Why a row counts for nobody; null if it is blank. */
function whyNobody({ day, rows }: Judged, row: number, findings: readonly Finding[]): LeftOut | null {
  const same = findings.find(({ code }) => code === "same_person");
  if (same) return { kind: "same_person", other: Number(same.values["other"]) };
  const reading = rows.facts.rowOn(row, day, rows.ended);
  // The row itself counts, so it was taken out by the reading of ended permits.
  if (reading !== "other_table" && reading.person !== null)
    return { kind: "reading", readings: ["ended_permits"] };
  const why = reading === "other_table" ? "heading" : reading.leftOut;
  if (why === undefined) throw new Error(`Row ${String(row)} counts for nobody, and nothing says why`);
  if (why === "away") return absenceOf(rows.facts.candidateDays(row), day);
  return why === "blank" ? null : { kind: why };
}

function whyExcluded({ readings }: Judged, kind: number, possibilities: Possibilities): LeftOut | null {
  const person = personKinds[kind];
  if (person === undefined || possibilities !== outcome.nobody) return null;
  return { kind: "reading", readings: readingsBehind(person, readings) };
}
