import type { SayAnswer } from "../i18n/answers";
import type { SayColumns } from "../i18n/columns";
import { toIso } from "../law/day";
import type { Proof } from "../domain/proof";
import type { TransfereeTest } from "../domain/transferees";
import { columnLetters } from "../sheet/address";
import { unreadOfRoster } from "../workbook-model/unread-columns";
import type { WorkbookCheck } from "./check-workbook";
import { decidingCells } from "./deciding-cells";
import { jsonDeadlines } from "./json-deadlines";
import { jsonFines } from "./json-fines";
import { jsonFix, plain } from "./json-fix";
import { placedFindings } from "./placed-findings";
import { jsonGroups } from "./json-groups";
import { jsonToday } from "./json-today";
import { jsonTotals } from "./json-totals";
import { jsonPositions } from "./positions/json-positions";

/** The answer for programs. Its fields are a public contract: they may be added to and never renamed. */
export function jsonReport(answer: WorkbookCheck, say: SayAnswer, sayColumns: SayColumns) {
  const { check, sheet, positions } = answer;
  const near = new Map(unreadOfRoster(check).map((each) => [each.column, each.near]));
  return {
    verdict: check.verdict,
    exempt: exemptionOf(check.proof),
    asOf: toIso(check.day),
    lawCheckedOn: toIso(check.proof.lawCheckedOn),
    sheet: sheet.name,
    // As a group's total: the people who are certainly there.
    headcount: check.headcount.min,
    groups: jsonGroups(check.groups),
    deciding: decidingCells(answer),
    ...jsonPositions(positions, sayColumns),
    readings: check.tests[0].alternatives,
    chosenReadings: check.chosen && {
      points: check.chosen.points,
      byDefault: {
        verdict: check.chosen.byDefault.verdict,
        groups: jsonGroups(check.chosen.byDefault.groups),
      },
    },
    today: jsonToday(answer),
    // What the pane does with checks. Nothing is written from here.
    keepsChecks: answer.stated.keepsChecks,
    transferees: transfereesOf(check.transferees),
    tests: check.tests.map(({ id, verdict, parts, untested, alternatives }) => ({
      rule: id,
      verdict,
      parts: parts.map(({ comparisons: _, ...part }) => part),
      untested,
      readings: alternatives,
    })),
    possibleFines: jsonFines(check.exposures),
    deadlines: jsonDeadlines(check.day, answer.employer),
    totals: jsonTotals(answer),
    findings: placedFindings(answer, say).map(({ fix, fixedBefore, ...finding }) => ({
      ...finding,
      ...(fix && { fix: jsonFix(fix) }),
      ...(fixedBefore && { fixedBefore: plain(fixedBefore) }),
    })),
    columns: Object.fromEntries(
      Object.entries(check.columns).map(([field, column]) => [
        field,
        columnLetters(sheet.origin.column + column),
      ]),
    ),
    unread: check.unread.map(({ column, heading, holds, couldBe, decides }) => ({
      column: columnLetters(sheet.origin.column + column),
      heading,
      holds: holds === "status" ? "words" : holds,
      couldBe,
      looksLike: near.get(column) ?? null,
      decides,
    })),
    law: check.proof.law.map(({ rule, value, act, from, confidence }) => ({
      rule,
      value,
      act,
      from: toIso(from),
      confidence,
    })),
  };
}

function exemptionOf({ verdict, steps }: Proof): { reason: string } | null {
  if (verdict !== "exempt") return null;
  const step = steps.find((each) => each.kind === "exemption" && each.holds === "yes");
  return step?.kind === "exemption" ? { reason: step.reason } : null;
}

function transfereesOf(test: TransfereeTest | null) {
  if (test === null) return null;
  const { limitPercent, categories, untested } = test;
  return {
    limitPercent,
    categories: categories.map(({ category, transferees, citizens, verdict, room, gap }) => ({
      category,
      transferees,
      citizens,
      verdict,
      room,
      gap,
    })),
    untested,
  };
}
