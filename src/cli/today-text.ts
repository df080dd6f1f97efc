import { settleWords } from "../account/check/settle-words";
import { toSettle } from "../account/check/to-settle";
import { askedLines } from "../sentences/explain-asked";
import { remedyGroups, remedyNotes } from "../sentences/remedy-groups";
import type { SayCheck } from "../i18n/check";
import type { SayPlan } from "../i18n/plan";
import { toDotted } from "../law/day";
import { decidingPositions } from "../roster/positions/alike-lines";
import type { WorkbookCheck } from "./check-workbook";
import { wrap } from "./wrap";

/** Remedies shown per group; the rest cost more. */
const SHOWN = 5;

/** What to do on the day of the check: pending applications, cells to settle, and the smallest remedies, each once. */
export function todayParagraphs(
  { check, positions, today, vacancies, sheet }: WorkbookCheck,
  say: SayPlan,
  sayCheck: SayCheck,
  width: number,
): readonly (readonly string[])[] {
  if (today === null) return [];
  const { list, withApplications } = today;
  const asked = withApplications === null ? [] : askedLines(withApplications.step, sayCheck);
  const { ways } = withApplications ?? list;
  const origin = vacancies.kind === "read" ? vacancies.sheet.origin.row : 0;
  const rows = {
    rowName: (row: number) => sheet.origin.row + row + 1,
    vacancyRowName: (row: number) => origin + row + 1,
  };
  // Deciding positions are listed below instead of row by row.
  const settle = decidingPositions(positions) > 0 ? null : toSettle(check);
  const isOpen = check.verdict === "undecided";
  // While rows are undecided, worst-case numbers are no useful start.
  const listed =
    ways === null || isOpen
      ? []
      : remedyGroups(ways, rows, say).filter(
          ({ key, remedies }) => key !== "exemption" || remedies.length > 0,
        );
  const item = (sentences: readonly string[]) => `- ${wrap(sentences.join(" "), width - 2, "  ")}`;
  const title = say(asked.length > 0 ? "today.title.asked" : "today.title", { day: toDotted(check.day) });
  return [
    asked.map((line) => wrap(line, width)),
    settle === null ? [] : [wrap(settleWords(settle, sheet.origin, say), width)],
    ways === null || listed.length === 0
      ? []
      : [
          wrap(title, width),
          wrap(say("today.intro"), width),
          ...listed.flatMap(({ key, remedies }) => [
            key === "exemption"
              ? say("today.exemption")
              : say("today.group", { group: sayCheck(`group.${key}`) }),
            ...(remedies.length === 0
              ? [item([say("today.none")])]
              : remedies.slice(0, SHOWN).map(({ sentences }) => item(sentences))),
          ]),
          ...[...remedyNotes(listed, ways, say), say("way.no_advice")].map((line) => wrap(line, width)),
        ],
  ];
}
