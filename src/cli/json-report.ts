import type { SayCheck } from "../i18n/check";
import { toIso } from "../law/day";
import type { Proof } from "../domain/proof";
import type { TransfereeTest } from "../domain/transferees";
import { columnLetters } from "../sheet/address";
import { unreadOfRoster } from "../workbook-model/unread-columns";
import type { WorkbookCheck } from "./check-workbook";
import { decidingCells } from "./deciding-cells";
import { jsonColumns } from "./json-columns";
import { jsonDeadlines } from "./json-deadlines";
import { jsonFines } from "./json-fines";
import { jsonFix, plain } from "./json-fix";
import { jsonLaw } from "./json-law";
import { placedFindings } from "./placed-findings";
import { jsonGroups } from "./json-groups";
import { jsonToday } from "./json-today";
import { jsonTotals } from "./json-totals";
import { jsonPositions } from "./positions/json-positions";

/** The check as JSON. The fields are a public contract: add, never rename. */
export function jsonReport(answer: WorkbookCheck, say: SayCheck) {
  const { check, sheet, positions } = answer;
  const near = new Map(unreadOfRoster(check).map((each) => [each.column, each.near]));
  return {
    verdict: check.verdict,
    exempt: exemptionOf(check.proof),
    asOf: toIso(check.day),
    lawCheckedOn: toIso(check.proof.lawCheckedOn),
    sheet: sheet.name,
    // Like a group's total: people who certainly count.
    headcount: check.headcount.min,
    groups: jsonGroups(check.groups),
    deciding: decidingCells(answer),
    ...jsonPositions(positions, say),
    readings: check.tests[0].alternatives,
    chosenReadings: check.chosen && {
      points: check.chosen.points,
      byDefault: {
        verdict: check.chosen.byDefault.verdict,
        groups: jsonGroups(check.chosen.byDefault.groups),
      },
    },
    today: jsonToday(answer),
    // The pane's setting, for information: the terminal writes nothing.
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
    columns: jsonColumns(check.columns, sheet.origin.column),
    unread: check.unread.map(({ column, heading, holds, couldBe, decides }) => ({
      column: columnLetters(sheet.origin.column + column),
      heading,
      holds: holds === "status" ? "words" : holds,
      couldBe,
      looksLike: near.get(column) ?? null,
      decides,
    })),
    law: jsonLaw(check.proof.law),
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
