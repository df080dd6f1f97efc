import { planTexts } from "../../i18n/plan";
import { reportTexts } from "../../i18n/report";
import { answers } from "../../i18n/answers";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { someRows } from "../some-rows";
import { headings, line, linkIn, sentences, subheading, words } from "../values";
import { explainPlanFinding, explainUnreadablePlan } from "../../sentences/explain-plan";
import { PLAN_TABLE } from "../../workbook-model/own-tables";
import type { Ahead, PlanTable } from "./ahead";
import { type ListedRow, listedRows } from "./listed-rows";
import { rawWords, rowWords, scenarioTitle } from "./row-words";

/** Beyond this, see the table itself. */
const SHOWN = 2_000;

/** The rows of the plan by scenario, each with its cell and findings. */
export function plannedRows({ plan: table }: Pick<Ahead, "plan">, language: Language): readonly Row[] {
  if (table === null) return [];
  const sayReport = speaker(reportTexts, language);
  const sayAnswer = speaker(answers, language);
  const sayPlan = speaker(planTexts, language);
  const { plan } = table;
  if (plan.kind !== "plan")
    return sentences([
      sayPlan("rows.unreadable", { table: PLAN_TABLE }),
      explainUnreadablePlan(plan, sayAnswer),
    ]);
  const scenarios = listedRows(table);
  if (scenarios.length === 0) return sentences([sayPlan("rows.none")]);
  const rows = scenarios.flatMap((scenario) => [
    subheading(scenarioTitle(scenario.name, scenarios, sayPlan)),
    ...scenario.rows.flatMap((row) => listedRow(row, table, language)),
  ]);
  return [
    ...sentences([sayReport("ahead.plan.hint")]),
    headings(sayPlan("scenario.only"), sayReport("cell")),
    ...someRows(rows, SHOWN, language),
  ];
}

function listedRow(
  { row, planRow, findings }: ListedRow,
  table: PlanTable,
  language: Language,
): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const sayAnswer = speaker(answers, language);
  const sayPlan = speaker(planTexts, language);
  const { sheet, plan } = table;
  const what = plan.kind === "plan" ? plan.columns.what : undefined;
  const linkTo = (column = what ?? 0) => linkIn(sheet, row, column);
  return [
    line(words(planRow === null ? rawWords(table, row, sayPlan) : rowWords(planRow, language)), linkTo()),
    ...findings.map((finding) => {
      const severity = sayPlan(`severity.${finding.severity}`);
      const remark = explainPlanFinding(finding, sayAnswer);
      return line(
        words(sayReport("ahead.plan.remark", { severity, remark })),
        linkTo(finding.column ?? undefined),
      );
    }),
  ];
}
