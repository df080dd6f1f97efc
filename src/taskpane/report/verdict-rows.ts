import { sentences } from "../../account/values";
import type { Voices } from "../../account/voices";
import type { DocRow } from "../../excel/sheet-document";
import { SETTINGS_TABLE } from "../settings-table";
import { verdictDay, verdictDetails, verdictHeadline } from "../verdict/verdict-words";
import { reasonSentences } from "../verdict/why-sentences";
import { docRows, dressed } from "./account-sheet";
import type { ReportedCheck } from "./report";

/** The verdict in people and its day, the exemption, and what was left aside in the employer's settings. */
export function verdictRows({ answer, check }: ReportedCheck, voices: Voices): readonly DocRow[] {
  const problems = answer.settings.problems.map(({ code, row, label, value }) =>
    voices.say(`settings.${code}`, {
      table: SETTINGS_TABLE,
      row: String(row + 1),
      label,
      ...(code === "unusable_value" ? { value } : {}),
    }),
  );
  const headline = `${verdictHeadline(answer, voices)}, ${verdictDay(answer, voices)}`;
  // An exemption that was claimed and lost is told by both lists in the same words.
  const told = new Set([...reasonSentences(check, voices), ...verdictDetails(answer, voices), ...problems]);
  return [[dressed(headline, "heading")], ...docRows(sentences([...told]))];
}
