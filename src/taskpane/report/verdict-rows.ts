import { pane } from "../../i18n/pane";
import type { Language } from "../../i18n/language";
import { settleWords } from "../../account/check/settle-words";
import { toSettle } from "../../account/check/to-settle";
import { sentences } from "../../account/values";
import type { DocRow } from "../../excel/sheet-document";
import { checkTexts } from "../../i18n/check";
import { askedLines } from "../../sentences/explain-asked";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import { verdictDay, verdictDetails, verdictHeadline, verdictReadings } from "../verdict/verdict-words";
import { reasonSentences } from "../verdict/why-sentences";
import { decidingPositions } from "../../roster/positions/alike-lines";
import { docRows, dressed } from "./account-sheet";
import type { ReportedCheck } from "./report";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";

/** The verdict in people with its day, readings, exemption, and unused employer settings. */
export function verdictRows(
  { answer, check, reading, asked = null }: ReportedCheck,
  language: Language,
): readonly DocRow[] {
  const problems = answer.settings.problems.map(({ code, row, label, value }) =>
    speaker(pane, language)(`settings.${code}`, {
      table: SETTINGS_TABLE,
      row: String(row + 1),
      label,
      value,
    }),
  );
  const sayCheck = speaker(checkTexts, language);
  const unused = answer.settings.categoriesUnused.map((each) =>
    sayCheck("positions.unused", { message: sayCheck(`positions.unused.${each.code}`, each) }),
  );
  const settle = decidingPositions(answer.positions) > 0 ? null : toSettle(check);
  const sayPlan = speaker(planTexts, language);
  const { row, column } = reading.sheet;
  const headline = `${verdictHeadline(answer, language)}, ${verdictDay(answer, language)}`;
  // Both lists contain the same sentence about an exemption that was claimed but does not apply.
  const lines = new Set([
    ...(settle === null ? [] : [settleWords(settle, { row, column }, sayPlan)]),
    ...(asked === null ? [] : askedLines(asked, speaker(checkTexts, language))),
    ...verdictReadings(answer, language),
    ...reasonSentences(check, language),
    ...verdictDetails(answer, language),
    ...problems,
    ...unused,
  ]);
  return [[dressed(headline, "heading")], ...docRows(sentences([...lines]))];
}
