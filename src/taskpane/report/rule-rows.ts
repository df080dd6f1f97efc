import type { DocRow } from "../../excel/sheet-document";
import { ratioExemptions } from "../../law/ratio-exemptions";
import { lawTable, sourceRows } from "./law-table";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** The values of the law that were used, and the pages that tell them. */
export function ruleRows(
  { check: { proof } }: Pick<Report, "check">,
  speech: ReportSpeech,
): readonly DocRow[] {
  // Of the branches of foreign companies only such a branch is told.
  const used = proof.law.filter(({ rule, applied }) => applied || rule !== ratioExemptions.foreign_branch.id);
  return [
    ...lawTable(used, speech),
    ...sourceRows(
      used.flatMap((law) => law.sources),
      speech,
    ),
  ];
}
