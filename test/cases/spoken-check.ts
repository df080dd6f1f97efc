import { besideRatio } from "../../src/domain/rule-tests";
import type { TransfereeTest } from "../../src/domain/transferees";
import type { GroupJudgement } from "../../src/domain/verdict";
import { cellAddress, columnLetters } from "../../src/sheet/address";
import type { Check } from "../../src/roster/check";
import type { Finding } from "../../src/roster/judgement/findings";

type Bounds = number | readonly [number, number];

type GroupExpected = Partial<
  Record<"verdict" | "citizens" | "foreigners" | "unclear" | "total", string | number> &
    Record<"room" | "gap", Bounds>
>;

/** The separate test of transferees: its categories by their number, and the transferees it does not test. */
type TransfereesExpected = Readonly<Record<"2" | "3", GroupExpected>> & { readonly untested?: Bounds };

/** What a case can expect of a check; rows, columns and cells by the names that Excel has for them. */
export type CheckExpected = {
  readonly verdict?: string;
  readonly reason?: string;
  readonly headcount?: Bounds;
  readonly managers?: GroupExpected;
  readonly workers?: GroupExpected;
  /** All codes, or all codes with their cells. */
  readonly findings?: readonly string[] | Readonly<Record<string, string | readonly string[]>>;
  /** How grave the findings are, each severity once. */
  readonly severities?: readonly string[];
  /** What is suggested in place of a slip, by its cell; null where nothing is. */
  readonly suggested?: Readonly<Record<string, string | null>>;
  /** The first rows with dates written in either order. */
  readonly "date orders"?: { readonly "day first": number; readonly "month first": number };
  /** The unclear rows that can decide the verdict, in their order. */
  readonly deciding?: readonly number[];
  readonly readings?: Readonly<Record<string, string>>;
  readonly transferees?: TransfereesExpected | null;
  /** The verdict on every rule that is tested beside the ratio, by its name. */
  readonly tests?: Readonly<Record<string, string>>;
  readonly "heading row"?: number | null;
  readonly columns?: Readonly<Record<string, string>>;
  /** The headings of the columns that are listed as not read. */
  readonly unread?: readonly string[];
};

/** The part of an answer that a case speaks about, in the words of the case. */
export function spokenOf(answer: Check, expected: CheckExpected): Record<string, unknown> {
  const exemption = answer.proof.steps.find((step) => step.kind === "exemption" && step.holds === "yes");
  const all: Record<keyof CheckExpected, unknown> = {
    verdict: answer.verdict,
    reason: exemption?.kind === "exemption" ? exemption.reason : null,
    headcount: bounds(answer.headcount),
    managers: spokenOfGroup(answer.groups.managers, expected.managers),
    workers: spokenOfGroup(answer.groups.workers, expected.workers),
    findings: spokenOfFindings(answer.findings, expected.findings),
    severities: [...new Set(answer.findings.map(({ severity }) => severity))],
    suggested: Object.fromEntries(
      answer.findings.map((finding) => [cellOf(finding), finding.values["meant"]] as const).map(orNull),
    ),
    "date orders": answer.findings
      .filter(({ code }) => code === "dates_mixed")
      .map(({ values }) => ({
        "day first": Number(values["dayFirst"]) + 1,
        "month first": Number(values["monthFirst"]) + 1,
      }))[0],
    deciding: answer.deciding.map((row) => row + 1),
    readings: Object.fromEntries(
      answer.tests[0].alternatives
        .map(({ name, value, verdict }) => [`${name} ${value}`, verdict] as const)
        .filter(([reading]) => expected.readings?.[reading] !== undefined),
    ),
    transferees: answer.transferees && spokenOfTransferees(answer.transferees, expected.transferees),
    tests: Object.fromEntries(besideRatio(answer.tests).map(({ id, verdict }) => [id, verdict])),
    "heading row": answer.headerRow === null ? null : answer.headerRow + 1,
    columns: Object.fromEntries(
      Object.entries(answer.columns).map(([field, column]) => [field, columnLetters(column)]),
    ),
    unread: answer.unread.map(({ heading }) => heading),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof typeof all]]));
}

function spokenOfGroup(group: GroupJudgement, expected: GroupExpected = {}): Record<string, unknown> {
  const all: Record<string, unknown> = { ...group, room: bounds(group.room), gap: bounds(group.gap) };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
}

function spokenOfFindings(
  findings: readonly Finding[],
  expected: CheckExpected["findings"],
): CheckExpected["findings"] {
  if (Array.isArray(expected)) return [...new Set(findings.map(({ code }) => code))];
  const byCell = new Map<string, string[]>();
  for (const finding of findings)
    byCell.set(cellOf(finding), [...(byCell.get(cellOf(finding)) ?? []), finding.code]);
  return Object.fromEntries(
    [...byCell].map(([cell, codes]) => [cell, codes.length === 1 ? (codes[0] ?? "") : codes]),
  );
}

function cellOf({ row, column }: Finding): string {
  if (row === null) return "sheet";
  return column === null ? `row ${String(row + 1)}` : cellAddress(row, column);
}

/** A suggestion that is none says "empty", for the sake of the sentence made of it. */
function orNull([cell, meant]: readonly [string, string | number | undefined]): [string, unknown] {
  return [cell, meant === "empty" ? null : meant];
}

function spokenOfTransferees(
  { categories, untested }: TransfereeTest,
  expected: CheckExpected["transferees"],
): Record<string, unknown> {
  const all: Record<string, Readonly<Record<string, unknown>>> = Object.fromEntries(
    categories.map((each) => [
      String(each.category),
      {
        verdict: each.verdict,
        transferees: bounds(each.transferees),
        citizens: bounds(each.citizens),
        room: bounds(each.room),
        gap: bounds(each.gap),
      },
    ]),
  );
  return Object.fromEntries(
    Object.entries(expected ?? {}).map(([key, said]) => [
      key,
      key === "untested"
        ? bounds(untested)
        : Object.fromEntries(Object.keys(said as GroupExpected).map((each) => [each, all[key]?.[each]])),
    ]),
  );
}

function bounds({ min, max }: { min: number; max: number }): Bounds {
  return min === max ? min : [min, max];
}
