import { checkTexts } from "../../i18n/check";
import { reportTexts } from "../../i18n/report";
import { findingsTexts } from "../../i18n/findings";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { explainFinding } from "../../sentences/explain-finding";
import { explainFix, fixValueWords } from "../../sentences/explain-fix";
import type { Check } from "../../roster/check";
import type { Finding } from "../../roster/judgement/findings";
import type { Fix } from "../../roster/judgement/fix";
import { personIn } from "../../roster/words/person-in";
import type { ListOnSheet, Value } from "../account";
import type { FindingText, FindingGroup } from "../finding-rows";
import type { Cause } from "../findings/group-findings";
import type { PlacedFinding } from "../findings/placed-finding";
import type { WrittenBefore } from "../findings/written-before";
import { link, words } from "../values";

/** A checked list, and the fix for each finding. */
export type FoundIn = {
  readonly check: Pick<Check, "columns">;
  readonly list: ListOnSheet;
  readonly fixOf: (finding: Finding) => Fix | null;
  /** How the same words were fixed before. */
  readonly before?: WrittenBefore;
};

/** The findings of a check in words, grouped by cause. */
export function findingGroups(
  causes: readonly Cause[],
  found: FoundIn,
  language: Language,
): readonly FindingGroup[] {
  return causes.map(({ code, findings }) => ({
    name: `${speaker(findingsTexts, language)(`cause.${code}`)}: ${String(findings.length)}`,
    findings: findings.map((finding) => findingText(finding, found, language)),
  }));
}

export function findingText(finding: PlacedFinding, found: FoundIn, language: Language): FindingText {
  const sayAnswer = speaker(checkTexts, language);
  const fix = found.fixOf(finding);
  return {
    text: explainFinding(finding, sayAnswer, (row) => found.list.row + row + 1),
    place: placeOf(finding, found, language),
    fix: fix && fixWords(fix, finding, found, language),
    severity: sayAnswer(`severity.${finding.severity}`),
  };
}

/** What could be written, and what was written before in place of the same words. */
function fixWords(fix: Fix, { code }: PlacedFinding, { list, before }: FoundIn, language: Language): string {
  const say = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  const told = say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) });
  const value = before?.(code, fix, list.cells[fix.row]?.[fix.column] ?? null) ?? null;
  if (value === null) return told;
  return say("findings.fix.before", { fix: told, value: fixValueWords(value, sayAnswer) });
}

/** A link to the cell of a finding, naming its person. */
function placeOf({ row, place }: PlacedFinding, { check, list }: FoundIn, language: Language): Value {
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  if (row === null || place === null) return words(sayAnswer("where.settings"));
  const person = personIn(list.cells[row] ?? [], check.columns);
  const text = person === null ? place.address : sayReport("cell.person", { cell: place.address, person });
  return link(text, list.sheet, place);
}
