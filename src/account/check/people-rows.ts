import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Finding } from "../../roster/judgement/findings";
import { accountInSteps } from "../../roster/judgement/account";
import { rowsInSteps, type Share } from "../../roster/judgement/account-share";
import type { Judged } from "../../roster/judgement/judge-roster";
import { runToEnd } from "../../roster/steps";
import { personIn } from "../../roster/words/person-in";
import { cellText, readCell } from "../../sheet/cell";
import type { ListOnSheet, Row, Value } from "../account";
import { someRows } from "../some-rows";
import { headings, line, linkIn, quoted, subheading, words } from "../values";

/** Who is listed by name, most relevant first. */
const told = [
  "managers.foreigners",
  "workers.foreigners",
  "unclear",
  "managers.citizens",
  "workers.citizens",
] as const satisfies readonly Share[];

/** Per share; beyond this, see the list itself. */
const SHOWN = 1_000;

/** Everybody who was counted, by name and cell: foreigners and unclear rows first, then citizens. */
export function peopleRows(
  judged: Judged,
  findings: readonly Finding[],
  list: ListOnSheet,
  language: Language,
): readonly Row[] {
  const account = runToEnd(accountInSteps(judged, findings));
  const { citizenship, category } = judged.layout.columns;
  const sayColumns = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const groups = told
    .map((share) => ({ share, rows: runToEnd(rowsInSteps(account, share, null)) }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return [];
  return [
    headings(
      sayReport("person"),
      sayReport("cell"),
      sayColumns("field.citizenship"),
      sayColumns("field.category"),
    ),
    ...groups.flatMap(({ share, rows }) => [
      subheading(`${sayReport(`people.${share}`)}: ${String(rows.length)}`),
      ...someRows(rows.map(personLine), SHOWN, language),
    ]),
  ];

  function personLine(row: number): Row {
    const name = personIn(judged.cells[row] ?? [], judged.layout.columns);
    return line(
      name === null ? words(sayReport("deciding.row", { row: String(list.row + row + 1) })) : quoted(name),
      linkIn(list, row, judged.layout.columns.name ?? judged.layout.columns.surname ?? citizenship ?? 0),
      written(row, citizenship),
      written(row, category),
    );
  }

  function written(row: number, column: number | undefined): Value | null {
    const text = column === undefined ? "" : cellText(readCell(judged.cells[row]?.[column])).trim();
    return text === "" ? null : quoted(text);
  }
}
