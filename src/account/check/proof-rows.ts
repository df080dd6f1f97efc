import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { lawUsed } from "../../domain/law-used";
import { readingSentences } from "../../sentences/explain-readings";
import { lawSentences } from "../../sentences/explain-verdict";
import { groupSentences } from "../../sentences/group-words";
import { groups } from "../../law/category";
import type { Check } from "../../roster/check";
import type { Row } from "../account";
import { comparisonRows } from "../comparison-rows";
import { lawRows } from "../law-rows";
import { sentences, subheading } from "../values";
import { exemptionLines } from "./exemption-lines";
import { readingRows } from "./reading-rows";

/** The whole-number arithmetic behind a verdict: the people of each group, the comparison, and its result. */
export function arithmeticRows(check: Check, language: Language): readonly Row[] {
  const say = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const isExempt = check.verdict === "exempt";
  const exemptions = exemptionLines(check, language);
  return [
    ...sentences([sayReport("arithmetic.hint")]),
    ...groups.flatMap((group) => [
      subheading(sayAnswer(`group.${group}`)),
      ...sentences(groupSentences(check.groups[group], say, check.countedAsCitizens[group], isExempt)),
    ]),
    ...comparisonRows(check.tests, language),
    ...(exemptions.length === 0 ? [] : [subheading(sayAnswer("arithmetic.exemption"))]),
    ...sentences(exemptions),
  ];
}

/** The values of the law in force on the day, with acts and sources, and what could not be read. */
export function lawInForceRows({ proof }: Check, language: Language): readonly Row[] {
  return [
    ...lawRows(lawUsed(proof), language),
    ...sentences([lawSentences(proof, speaker(checkTexts, language)).join(" ")]),
  ];
}

/** The disputed points that affect somebody on the list, and the verdicts under the other readings. */
export function touchingRows(check: Check, language: Language): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const touching = check.tests.some(({ alternatives }) => alternatives.length > 0);
  return [
    ...sentences(check.tests.flatMap((test) => readingSentences(test, check.day, sayAnswer))),
    ...(touching
      ? readingRows(check, language).filter(
          (row) => row.is === "headings" || (row.is === "cited" && row.notes.every((note) => note !== null)),
        )
      : sentences([sayAnswer("readings.none")])),
  ];
}
