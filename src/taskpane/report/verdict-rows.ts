import type { DocRow } from "../../excel/sheet-document";
import { reasonSentences } from "../verdict/why-sentences";
import { verdictDay, verdictDetails, verdictHeadline } from "../verdict/verdict-words";
import { SETTINGS_TABLE } from "../settings-table";
import { sentences, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** The verdict in people and its day, the exemption, and what was left aside in the employer's settings. */
export function verdictRows({ answer, check }: Report, speech: ReportSpeech): readonly DocRow[] {
  const { say } = speech;
  const problems = answer.settings.problems.map(({ code, row, label, value }) =>
    say(`settings.${code}`, {
      table: SETTINGS_TABLE,
      row: String(row + 1),
      label,
      ...(code === "unusable_value" ? { value } : {}),
    }),
  );
  const headline = `${verdictHeadline(answer, speech)}, ${verdictDay(answer, speech)}`;
  // An exemption that was claimed and lost is told by both lists in the same words.
  const told = new Set([...reasonSentences(check, speech), ...verdictDetails(answer, speech), ...problems]);
  return [[{ ...words(headline), look: "heading" }], ...sentences([...told])];
}
