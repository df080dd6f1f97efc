import { explainFinding } from "../../i18n/explain-finding";
import { explainFix } from "../../i18n/explain-fix";
import type { Check } from "../../roster/check";
import type { Finding } from "../../roster/judgement/findings";
import type { Fix } from "../../roster/judgement/fix";
import { personIn } from "../../roster/words/person-in";
import type { ListOnSheet, Value } from "../account";
import type { FindingSaid, FindingsOf } from "../finding-rows";
import type { Cause } from "../findings/group-findings";
import type { PlacedFinding } from "../findings/placed-finding";
import { link, words } from "../values";
import type { Voices } from "../voices";

/** A checked list, and what could be written in the place of a finding. */
export type FoundIn = {
  readonly check: Pick<Check, "columns">;
  readonly list: ListOnSheet;
  readonly fixOf: (finding: Finding) => Fix | null;
};

/** The findings of a check by their causes, in words. */
export function findingGroups(
  causes: readonly Cause[],
  found: FoundIn,
  voices: Voices,
): readonly FindingsOf[] {
  return causes.map(({ code, findings }) => ({
    name: `${voices.say(`cause.${code}`)}: ${String(findings.length)}`,
    findings: findings.map((finding) => findingSaid(finding, found, voices)),
  }));
}

/** One finding in words. */
export function findingSaid(finding: PlacedFinding, found: FoundIn, voices: Voices): FindingSaid {
  const { say, sayAnswer } = voices;
  const fix = found.fixOf(finding);
  return {
    text: explainFinding(finding, sayAnswer, (row) => found.list.row + row + 1),
    place: placeOf(finding, found, voices),
    fix: fix && say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) }),
    severity: sayAnswer(`severity.${finding.severity}`),
  };
}

/** The cell of a finding with its person, as a link. */
function placeOf(
  { row, place }: PlacedFinding,
  { check, list }: FoundIn,
  { say, sayReport }: Pick<Voices, "say" | "sayReport">,
): Value {
  if (row === null || place === null) return words(say("findings.employer"));
  const person = personIn(list.cells[row] ?? [], check.columns);
  const text = person === null ? place.address : sayReport("cell.person", { cell: place.address, person });
  return link(text, list.sheet, place);
}
