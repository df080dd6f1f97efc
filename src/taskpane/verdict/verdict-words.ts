import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Step } from "../../domain/proof";
import { explainNotCovered, explainUnreadable } from "../../sentences/explain-finding";
import { exemptionSentences } from "../../sentences/explain-verdict";
import { readingLines } from "../../sentences/reading-lines";
import { headline, shortages } from "../../sentences/headline";
import { toDotted } from "../../law/day";
import { decidingPositions } from "../../roster/positions/alike-lines";
import type { Check } from "../../roster/check";
import type { Finding } from "../../roster/judgement/findings";
import type { Answer } from "../store/check/answer";
import { countSeverities } from "../../account/findings/group-findings";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";

/** The answer in one line. */
export function verdictHeadline({ result, positions, emptiness }: Answer, language: Language): string {
  const say = speaker(pane, language);
  if (emptiness === "blank") return say("headline.blank");
  const sayAnswer = speaker(checkTexts, language);
  return result.kind === "check"
    ? headline(result, sayAnswer, decidingPositions(positions))
    : say(`headline.${result.kind}`);
}

/** The day of the answer. */
export function verdictDay({ day }: Answer, language: Language): string {
  const say = speaker(pane, language);
  return say("verdict.day", { day: toDotted(day) });
}

/** Sentences below the headline: the state of the exemption, why nobody counts, or why there is no answer. */
export function verdictDetails(answer: Answer, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const { result, firstRow, emptiness } = answer;
  switch (result.kind) {
    case "check":
      return emptiness
        ? [speaker(pane, language)(`empty.${emptiness}`)]
        : exemptionStatus(result, answer, language);
    case "unreadable":
      return [explainUnreadable(result, sayAnswer, (row) => firstRow + row + 1)];
    case "not_covered":
      return [explainNotCovered(result, sayAnswer)];
  }
}

/** The readings behind the answer: those chosen, or disputed ones that would change it. */
export function verdictReadings({ result }: Answer, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  return result.kind === "check" ? readingLines(result, sayAnswer) : [];
}

/**
 * The number of open findings, such as "2 errors · 5 warnings". Null if nobody was read, or there are findings but all
 * are ignored.
 */
export function findingsSummary(
  { result, findings }: Answer,
  shown: readonly Finding[],
  language: Language,
): string | null {
  const say = speaker(pane, language);
  const counts = countSeverities(shown);
  if (counts.length > 0)
    return counts.map(({ severity, count }) => say(`count.${severity}`, { count })).join(" · ");
  const isClear = findings.length === 0 && result.kind === "check" && result.headcount.max > 0;
  return isClear ? say("summary.clear") : null;
}

function exemptionStatus(
  check: Check,
  { isExemptionUnread, findings }: Answer,
  language: Language,
): readonly string[] {
  const { verdict, proof } = check;
  const say = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  if (verdict === "empty") return [];
  const claims = proof.steps.filter(
    (step): step is Extract<Step, { kind: "exemption" }> => step.kind === "exemption",
  );
  if (claims.length === 0 && isExemptionUnread) return [say("exemption.unread", { table: SETTINGS_TABLE })];
  if (claims.length === 0 && findings.some(({ code }) => code === "business_size_unknown"))
    return [say("exemption.size_unknown")];
  if (claims.length === 0)
    return proof.smallBusiness === "yes" ? [] : [say(`exemption.${proof.smallBusiness}`)];
  const held = claims.find(({ holds }) => holds === "yes");
  if (!held) return exemptionSentences(proof, sayAnswer);
  return held.limit === Infinity ? [say("exemption.for_now")] : exemptionEnd(check, held, language);
}

type ExemptionStep = Extract<Step, { kind: "exemption" }>;

/**
 * How far an applicable exemption is from ending, in people; at the limit also what the ratio would be for the people
 * listed now.
 */
function exemptionEnd(check: Check, held: ExemptionStep, language: Language): readonly string[] {
  const say = speaker(checkTexts, language);
  const { people, limit } = held;
  const more = limit - people.max + 1;
  // New hires may or may not change a declared headcount, so it is only mentioned.
  if (people.max > check.headcount.max)
    return [say("exemption.ends.declared", { people: people.max, limit })];
  const end =
    people.min < people.max
      ? say("exemption.ends.unclear", { ...people, limit, more })
      : say(more === 1 ? "exemption.ends.next" : "exemption.ends", { people: people.max, limit, more });
  if (more > 1) return [end];
  const gaps = shortages(check.proof, say);
  return [end, gaps === "" ? say("exemption.then.holds") : say("exemption.then.gaps", { gaps })];
}
