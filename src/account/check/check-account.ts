import { checkTexts } from "../../i18n/check";
import { reportTexts } from "../../i18n/report";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { besideRatio } from "../../domain/rule-tests";
import { lawSentences } from "../../sentences/explain-verdict";
import type { Check } from "../../roster/check";
import type { Judged } from "../../roster/judgement/judge-roster";
import { columnsRead } from "../../roster/table/columns-read";
import type { Field } from "../../roster/table/fields";
import type { ChosenHeadings } from "../../roster/table/layout";
import { rosterSchema } from "../../roster/table/roster-schema";
import { unreadOfRoster } from "../../workbook-model/unread-columns";
import type { ReconciledTotal } from "../../roster/totals/reconcile-totals";
import { aboutRows } from "../about-rows";
import type { ListOnSheet, Row, Section } from "../account";
import { columnRows, unreadRows } from "../column-rows";
import { comparisonRows } from "../comparison-rows";
import { findingRows, type FindingGroup, ignoredRows, type IgnoredText } from "../finding-rows";
import { fineRows } from "../fine-rows";
import { sharedSection } from "../shared-sections";
import { sentences } from "../values";
import { totalsRows } from "../totals-rows";
import { decidingRows } from "./deciding-rows";
import { groupRows } from "./group-rows";
import { peopleRows } from "./people-rows";
import { readingRows } from "./reading-rows";
import { ruleRows } from "./rule-rows";
import { ruleTestRows } from "./rule-test-rows";

/** A checked list with everything reported about it. */
export type CheckedList = {
  readonly check: Check;
  readonly list: ListOnSheet;
  readonly chosenHeadings: ChosenHeadings;
  /** Findings still to be looked at, and those ignored by the user. */
  readonly open: readonly FindingGroup[];
  readonly ignored: readonly IgnoredText[];
  /** The sheet's own totals compared with our counts. */
  readonly totals: readonly ReconciledTotal[];
  /** The rows behind the check; null if they have changed since. */
  readonly judged: Judged | null;
};

/** The sections of a check: groups, reasons, findings, columns read, law, and who was counted. */
export function checkAccount(checked: CheckedList, language: Language): readonly Section[] {
  const { check, list, chosenHeadings, judged } = checked;
  const say = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const labelOf = (field: Field) => sayAnswer(`field.${field}`);
  const exposures = check.exposures.map((exposure) => ({ exposure }));
  const columns = columnsRead(check, list.cells, list.column, rosterSchema);
  return [
    { id: "groups", title: say("groups.title"), rows: groupRows(check, language) },
    { id: "arithmetic", title: sayAnswer("tab.arithmetic"), rows: arithmeticRows(check, language) },
    ...besideRatio(check.tests).map((test): Section => {
      const title = sayAnswer(`test.${test.id}.title`);
      return { id: "tests", title, rows: ruleTestRows(test, check.day, sayAnswer) };
    }),
    sharedSection("fines", fineRows(exposures, language), language),
    { id: "deciding", title: sayReport("deciding.title"), rows: decidingRows(check, list, language) },
    {
      id: "totals",
      title: sayAnswer("totals.title"),
      rows: totalsRows(checked.totals, check, list, sayAnswer),
    },
    sharedSection("findings", foundRows(checked, language), language),
    sharedSection("ignored", ignoredRows(checked.ignored, language), language),
    sharedSection(
      "columns",
      [
        ...columnRows(columns, chosenHeadings, labelOf, language),
        ...unreadRows(unreadOfRoster(check), labelOf, language),
      ],
      language,
    ),
    sharedSection("readings", readingRows(check, language), language),
    sharedSection("law", ruleRows(check, language), language),
    sharedSection("about", aboutRows(lawSentences(check.proof, sayAnswer), language), language),
    {
      id: "people",
      title: sayReport("people.title"),
      rows: judged === null ? [] : peopleRows(judged, check.findings, list, language),
    },
  ];
}

function arithmeticRows({ tests }: Check, language: Language): readonly Row[] {
  const rows = comparisonRows(tests, language);
  return rows.length === 0
    ? []
    : [...rows, ...sentences([speaker(reportTexts, language)("arithmetic.hint")])];
}

function foundRows({ check, open, ignored }: CheckedList, language: Language): readonly Row[] {
  if (open.length > 0) return findingRows(open, language);
  // If all were ignored, the section of ignored findings says so.
  const isSaid = check.verdict === "empty" || ignored.length > 0;
  return isSaid ? [] : sentences([speaker(pane, language)("findings.none")]);
}
