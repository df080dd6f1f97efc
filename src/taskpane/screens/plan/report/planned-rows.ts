import type { DocRow } from "../../../../excel/sheet-document";
import { explainPlanFinding, explainUnreadablePlan } from "../../../../i18n/explain-plan";
import { cellAddress } from "../../../../sheet/address";
import { bold, headings, link, sentences, words } from "../../../report/doc-cells";
import type { PlanTable } from "../plan-state";
import { PLAN_TABLE } from "../../../plan-table";
import { type ListedRow, listedRows } from "../rows/listed-rows";
import { rawWords, rowWords, scenarioTitle } from "../rows/row-words";
import type { PlanReport, PlanReportSpeech } from "./plan-report";

/** More rows of a plan are all in its table. */
const SHOWN = 2_000;

/** The rows of the plan by their scenarios, each with its cell and what was remarked on it. */
export function plannedRows(
  { answer: { plan: table } }: PlanReport,
  speech: PlanReportSpeech,
): readonly DocRow[] {
  if (table === null) return [];
  const { sayHere, sayList, sayReport, sayRows } = speech;
  const { plan } = table;
  if (plan.kind !== "plan")
    return sentences([
      sayRows("rows.unreadable", { table: PLAN_TABLE }),
      explainUnreadablePlan(plan, sayList),
    ]);
  const scenarios = listedRows(table);
  if (scenarios.length === 0) return sentences([sayRows("rows.none")]);
  const rows = scenarios.flatMap((scenario) => [
    [bold(scenarioTitle(scenario.name, scenarios, sayRows))],
    ...scenario.rows.flatMap((row) => listedRow(row, table, speech)),
  ]);
  const hidden = rows.length - SHOWN;
  return [
    ...sentences([sayHere("plan.hint")]),
    headings(sayHere("plan.row"), sayReport("cell")),
    ...rows.slice(0, SHOWN),
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}

function listedRow(
  { row, planRow, findings }: ListedRow,
  table: PlanTable,
  { sayHere, sayList, sayRows }: PlanReportSpeech,
): readonly DocRow[] {
  const { sheet, plan } = table;
  const what = plan.kind === "plan" ? plan.columns.what : undefined;
  const linkTo = (column = what ?? 0) => {
    const place = { row: sheet.row + row, column: sheet.column + column };
    return link(cellAddress(place.row, place.column), sheet.sheet, place);
  };
  return [
    [words(planRow === null ? rawWords(table, row, sayRows) : rowWords(planRow, sayRows)), linkTo()],
    ...findings.map((finding): DocRow => {
      const severity = sayRows(`severity.${finding.severity}`);
      const remark = explainPlanFinding(finding, sayList);
      return [words(sayHere("plan.remark", { severity, remark })), linkTo(finding.column ?? undefined)];
    }),
  ];
}
