import { columnsRead } from "../roster/table/columns-read";
import { rosterSchema } from "../roster/table/roster-schema";
import { checkTexts, type SayCheck } from "../i18n/check";
import { reportTexts } from "../i18n/report";
import { pane } from "../i18n/pane";
import { speaker } from "../i18n/speaker";
import type { Row } from "../account/account";
import { checkAccount, type CheckedList } from "../account/check/check-account";
import { findingGroups } from "../account/check/finding-groups";
import { groupMeasures, type Measure, measures } from "../account/check/group-measures";
import { groupFindings } from "../account/findings/group-findings";
import { explainUnreadColumns } from "../sentences/explain-unread-columns";
import { readingSentences } from "../sentences/explain-readings";
import { exemptionSentences, lawSentences } from "../sentences/explain-verdict";
import { readingLines } from "../sentences/reading-lines";
import { headline } from "../sentences/headline";
import type { Language } from "../i18n/language";
import { findingsTexts } from "../i18n/findings";
import { planTexts, type SayPlan } from "../i18n/plan";
import { type SayInTerminal, terminalTexts } from "../i18n/terminal";
import { groups } from "../law/category";
import { toDotted } from "../law/day";
import type { Check } from "../roster/check";
import type { Finding } from "../roster/judgement/findings";
import { fixOf } from "../roster/judgement/fix";
import { decidingPositions } from "../roster/positions/alike-lines";
import { cellAddress } from "../sheet/address";
import { HISTORY_TABLE } from "../workbook-model/own-tables";
import { unreadOfRoster } from "../workbook-model/unread-columns";
import { valueText } from "../account/value-text";
import { accountText } from "./account-text";
import type { WorkbookCheck } from "./check-workbook";
import { deadlinesText } from "./deadlines-text";
import { decidingCells } from "./deciding-cells";
import { fixesBefore } from "./fixes-before";
import { findingsText } from "./findings-text";
import { positionsText } from "./positions/positions-text";
import { todayParagraphs } from "./today-text";
import { textTable } from "./text-table";
import { joinParagraphs } from "./paragraphs";
import { wrap } from "./wrap";

export type TextStyle = { readonly width: number; readonly headline: (text: string) => string };

const SHOWN_DECIDING = 20;

/** The check as text: the verdict, the table of groups, the reasons, what to fix, and the law behind it. */
export function textReport(
  answer: WorkbookCheck,
  file: string,
  language: Language,
  style: TextStyle,
  withDeadlines: boolean,
): string {
  const say = speaker(terminalTexts, language);
  const sayPlan = speaker(planTexts, language);
  const { check } = answer;

  const sayAnswer = speaker(checkTexts, language);
  const account = checkAccount(checkedList(answer, language), language);
  const paragraphs: readonly (readonly string[])[] = [
    [
      style.headline(wrapped(headline(check, sayAnswer, decidingPositions(answer.positions)))),
      wrapped(contextLine(answer, file, say, sayPlan)),
    ],
    groupsText(check, language, style.width),
    readingLines(check, sayAnswer).map(wrapped),
    [
      ...textOf("arithmetic"),
      ...[
        ...exemptionLines(answer, say, sayAnswer),
        ...readingSentences(check.tests[0], check.day, sayAnswer),
      ].map(wrapped),
    ],
    positionsText(answer.positions, language, style.width),
    ...todayParagraphs(answer, sayPlan, sayAnswer, style.width),
    account
      .filter(({ id }) => id === "tests")
      .flatMap(({ title, rows }) => [
        wrapped(title),
        ...accountText(rows, speaker(pane, language), style.width),
      ]),
    textOf("fines"),
    textOf("totals"),
    [
      ...decidingLine(answer, say, language).map(wrapped),
      ...findingsText(
        rowsOf("findings"),
        say,
        speaker(pane, language),
        speaker(findingsTexts, language),
        style.width,
      ),
    ],
    withDeadlines ? deadlinesText(check.day, answer.employer, language, style.width) : [],
    [
      ...columnsLine(answer, say, language),
      ...(answer.stated.keepsChecks ? [say("keeps_checks", { table: HISTORY_TABLE })] : []),
      lawSentences(check.proof, sayAnswer).join(" "),
    ].map(wrapped),
  ];
  return joinParagraphs(paragraphs);

  function rowsOf(wanted: string): readonly Row[] {
    return account.filter(({ id }) => id === wanted).flatMap(({ rows }) => rows);
  }

  function textOf(wanted: string): readonly string[] {
    return accountText(rowsOf(wanted), speaker(pane, language), style.width);
  }

  function wrapped(text: string): string {
    return wrap(text, style.width);
  }
}

/** The check in the form of an account, without what the table of positions already says. */
function checkedList(
  {
    check,
    sheet: { name, origin, cells },
    employerFindings,
    chosenHeadings,
    positions,
    totals,
    stated,
  }: WorkbookCheck,
  language: Language,
): CheckedList {
  const list = { sheet: name, ...origin, cells };
  const findings = [...employerFindings, ...check.findings].filter(
    ({ code }) => positions === null || code !== "position_open",
  );
  const fix = (finding: Finding) => fixOf(finding, cells, check.columns);
  const found = { check, list, fixOf: fix, before: fixesBefore({ stated }) };
  const open = findingGroups(groupFindings(findings, check, list), found, language);
  return { check, list, chosenHeadings, open, ignored: [], totals, judged: null };
}

function contextLine(
  { check, sheet }: WorkbookCheck,
  file: string,
  say: SayInTerminal,
  sayPlan: SayPlan,
): string {
  const { min, max } = check.headcount;
  const people = min === max ? sayPlan("people", { count: max }) : sayPlan("people.range", { min, max });
  return say("context", { file, sheet: sheet.name, day: toDotted(check.day), people });
}

/** Headings of a group's numbers; the verdict's heading comes from the pane. */
const HEADINGS = {
  citizens: "groups.citizens",
  foreigners: "groups.foreigners",
  unclear: "people.unclear",
  total: "table.total",
  share: "table.share",
  required: "chart.required",
  room: "ahead.steps.room",
  gap: "ahead.steps.gap",
} as const satisfies Record<Exclude<Measure, "verdict">, string>;

/**
 * One line per group. A terminal is wide, but too narrow for both ends of an open share; these are in the arithmetic.
 */
function groupsText(check: Check, language: Language, width: number): readonly string[] {
  const sayReport = speaker(reportTexts, language);
  const isLocal = groups.some((group) => check.countedAsCitizens[group] > 0);
  return textTable(
    [
      [
        sayReport("ahead.group"),
        ...measures.map((measure) =>
          measure === "verdict"
            ? speaker(pane, language)("verdict.label")
            : sayReport(measure === "citizens" && isLocal ? "groups.local" : HEADINGS[measure]),
        ),
      ],
      ...groups.map((group) => {
        const measured = groupMeasures(check.groups[group], language);
        const shown = { ...measured, share: measured.share?.is === "percent" ? measured.share : null };
        return [
          speaker(checkTexts, language)(`group.${group}`),
          ...measures.map((each) => valueText(shown[each], speaker(pane, language))),
        ];
      }),
    ],
    width,
  );
}

/** The terminal claims an exemption by an option, formulas by an argument. */
function exemptionLines(
  { check }: WorkbookCheck,
  say: SayInTerminal,
  sayAnswer: SayCheck,
): readonly string[] {
  if (check.verdict === "exempt") return [say("exempt_note")];
  return exemptionSentences(check.proof, sayAnswer, say("claim"));
}

/** With a table of positions, only what else decides. */
function decidingLine(answer: WorkbookCheck, say: SayInTerminal, language: Language): readonly string[] {
  const cells = answer.positions === null ? decidingCells(answer) : errorCells(answer);
  if (cells.length === 0) return [];
  const hidden = cells.length - SHOWN_DECIDING;
  const more = hidden > 0 ? ` ${speaker(findingsTexts, language)("preview.more", { count: hidden })}` : "";
  return [say("deciding", { cells: cells.slice(0, SHOWN_DECIDING).join(", ") + more })];
}

/** Cells of deciding findings that the table of positions does not cover. */
function errorCells({ check: { findings }, sheet: { origin } }: WorkbookCheck): readonly string[] {
  return findings.flatMap(({ code, severity, row, column }) =>
    severity !== "error" || code === "position_open" || row === null || column === null
      ? []
      : [cellAddress(origin.row + row, origin.column + column)],
  );
}

function columnsLine(
  { check, sheet }: WorkbookCheck,
  say: SayInTerminal,
  language: Language,
): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const read = columnsRead(check, sheet.cells, sheet.origin.column, rosterSchema);
  if (read.length === 0) return [];
  const columns = read
    .map(({ field, letters }) => say("column", { field: sayAnswer(`field.${field}`), letter: letters }))
    .join(", ");
  const unread = explainUnreadColumns(unreadOfRoster(check), sayAnswer, (field) =>
    sayAnswer(`field.${field}`),
  );
  return [
    check.headerRow === null
      ? say("read_without_headings", { columns })
      : say("read_from", { row: sheet.origin.row + check.headerRow + 1, columns }),
    ...(unread.length > 0 ? [say("not_read", { columns: unread.join(", ") })] : []),
  ];
}
