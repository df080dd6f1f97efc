import { shareInTenths } from "../domain/ratio";
import type { Bounds } from "../domain/tally";
import type { GroupJudgement } from "../domain/verdict";
import { columnsTexts } from "../i18n/columns";
import { explainFine } from "../i18n/explain-fine";
import { explainUnreadColumns } from "../i18n/explain-unread-columns";
import { exemptionSentences, lawSentences, readingSentences } from "../i18n/explain-verdict";
import { headline } from "../i18n/headline";
import type { SayHeadline } from "../i18n/headlines";
import type { Language } from "../i18n/language";
import type { SayPositions } from "../i18n/positions";
import { type Say, speaker } from "../i18n/speaker";
import type { SayInTerminal } from "../i18n/terminal";
import { type Group, groups } from "../law/category";
import { toDotted } from "../law/day";
import type { Field } from "../roster/table/fields";
import { alikeLines } from "../roster/positions/alike-lines";
import { columnLetters } from "../sheet/address";
import type { WorkbookCheck } from "./check-workbook";
import { decidingCells } from "./deciding-cells";
import { findingsText } from "./findings-text";
import { type PlacedFinding, placedFindings } from "./placed-findings";
import { positionsText } from "./positions/positions-text";
import { arithmeticText, ruleTestsText } from "./rule-tests-text";
import { textTable } from "./text-table";
import { wrap } from "./wrap";

export type TextStyle = { readonly width: number; readonly headline: (text: string) => string };

/** Everything the report speaks with, in one language. */
export type Voices = {
  readonly say: SayInTerminal;
  readonly sayAnswer: SayHeadline;
  readonly sayField: Say<Field>;
  readonly language: Language;
  readonly sayPositions: SayPositions;
};

const SHOWN_DECIDING = 20;

/** The answer for people: the verdict, the table of groups, why, what to mend, and the law it rests on. */
export function textReport(
  answer: WorkbookCheck,
  file: string,
  { say, sayAnswer, sayField, sayPositions, language }: Voices,
  style: TextStyle,
): string {
  const { check } = answer;
  const paragraphs: readonly (readonly string[])[] = [
    [style.headline(wrapped(headlineText(answer, say, sayAnswer))), wrapped(contextLine(answer, file, say))],
    textTable(
      [headings(say), ...groups.map((group) => tableRow(group, check.groups[group], say, sayAnswer))],
      style.width,
    ),
    [
      ...arithmeticText(
        check.tests.filter(({ id }) => id === "ratio"),
        say,
        sayAnswer,
      ),
      ...exemptionLines(answer, say, sayAnswer),
      ...readingSentences(check, sayAnswer),
    ].map(wrapped),
    check.exposures.map((exposure) => wrapped(explainFine(exposure, sayAnswer, language))),
    positionsText(answer.positions, { say, sayAnswer, sayPositions }, style.width),
    ruleTestsText(check.tests, say, sayAnswer).map(wrapped),
    [
      ...decidingLine(answer, say, sayAnswer).map(wrapped),
      ...findingsText(listedFindings(answer, sayAnswer), say, sayAnswer, style.width),
    ],
    [...columnsLine(answer, say, sayField, language), lawSentences(check.proof, sayAnswer).join(" ")].map(
      wrapped,
    ),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");

  function wrapped(text: string): string {
    return wrap(text, style.width);
  }
}

/** Where positions decide, they are what is to be answered, and not every row of theirs. */
function headlineText(
  { check, positions }: WorkbookCheck,
  say: SayInTerminal,
  sayAnswer: SayHeadline,
): string {
  const deciding = alikeLines(positions?.lines ?? []).filter(([{ decides }]) => decides).length;
  return check.verdict === "undecided" && deciding > 0
    ? say("positions.headline", { deciding })
    : headline(check, sayAnswer);
}

/** What the table of positions says already is not said again. */
function listedFindings(answer: WorkbookCheck, sayAnswer: SayHeadline): readonly PlacedFinding[] {
  const placed = placedFindings(answer, sayAnswer);
  return answer.positions === null ? placed : placed.filter(({ code }) => code !== "position_open");
}

function contextLine({ check, sheet }: WorkbookCheck, file: string, say: SayInTerminal): string {
  const { min, max } = check.headcount;
  const people = min === max ? say("people", { count: max }) : say("people.range", { min, max });
  return say("context", { file, sheet: sheet.name, day: toDotted(check.day), people });
}

function headings(say: SayInTerminal): readonly string[] {
  const columns = [
    ...["group", "citizens", "foreigners", "unclear", "total", "share"],
    ...["required", "verdict", "room", "gap"],
  ] as const;
  return columns.map((column) => say(`table.${column}`));
}

function tableRow(
  group: Group,
  { citizens, foreigners, unclear, total, requiredPercent, verdict, room, gap }: GroupJudgement,
  say: SayInTerminal,
  sayAnswer: SayHeadline,
): readonly string[] {
  const bounds = ({ min, max }: Bounds) => (min === max ? String(min) : say("range", { min, max }));
  // A share over unclear rows would look exact and not be.
  const share = total === 0 || unclear > 0 ? "–" : percent(shareInTenths(citizens, total));
  return [
    sayAnswer(`group.${group}`),
    ...[citizens, foreigners, unclear, total].map(String),
    share,
    `${String(requiredPercent)}%`,
    sayAnswer(`verdict.${verdict}`),
    bounds(room),
    bounds(gap),
  ];
}

/** The terminal claims an exemption with an option, and not with an argument of a formula. */
function exemptionLines(
  { check }: WorkbookCheck,
  say: SayInTerminal,
  sayAnswer: SayHeadline,
): readonly string[] {
  if (check.verdict === "exempt") return [say("exempt_note")];
  return exemptionSentences(check.proof, (key, values) =>
    key === "why.exemption.claim" ? say("claim") : sayAnswer(key, values),
  );
}

function decidingLine(answer: WorkbookCheck, say: SayInTerminal, sayAnswer: SayHeadline): readonly string[] {
  // Of a table of positions, only what else decides.
  const errors = listedFindings(answer, sayAnswer).filter(({ severity }) => severity === "error");
  const cells = answer.positions === null ? decidingCells(answer) : errors.flatMap(({ cell }) => cell ?? []);
  if (cells.length === 0) return [];
  const hidden = cells.length - SHOWN_DECIDING;
  const more = hidden > 0 ? ` ${say("more", { count: hidden })}` : "";
  return [say("deciding", { cells: cells.slice(0, SHOWN_DECIDING).join(", ") + more })];
}

function columnsLine(
  { check, sheet }: WorkbookCheck,
  say: SayInTerminal,
  sayField: Say<Field>,
  language: Language,
): readonly string[] {
  const found = Object.entries(check.columns) as [Field, number][];
  if (found.length === 0) return [];
  const columns = found
    .sort(([, a], [, b]) => a - b)
    .map(([field, column]) =>
      say("column", {
        field: sayField(field),
        letter: columnLetters(sheet.origin.column + column),
      }),
    )
    .join(", ");
  const unread = explainUnreadColumns(check.unread, speaker(columnsTexts, language), sayField);
  return [
    check.headerRow === null
      ? say("read_without_headings", { columns })
      : say("read_from", { row: sheet.origin.row + check.headerRow + 1, columns }),
    ...(unread.length > 0 ? [say("not_read", { columns: unread.join(", ") })] : []),
  ];
}

function percent(tenths: number): string {
  return `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}%`;
}
