import { lawUsed } from "../../domain/law-used";
import { readingSentences } from "../../i18n/explain-readings";
import { lawSentences } from "../../i18n/explain-verdict";
import { countWords, outcomeWords } from "../../i18n/group-words";
import type { SayProof } from "../../i18n/proof";
import { groups } from "../../law/category";
import type { Check } from "../../roster/check";
import type { Row } from "../account";
import { comparisonRows } from "../comparison-rows";
import { lawRows } from "../law-rows";
import { sentences, subheading } from "../values";
import type { Voices } from "../voices";
import { exemptionLines } from "./exemption-lines";
import { readingRows } from "./reading-rows";

/** What a proof speaks with. */
export type ProofVoices = Pick<Voices, "language" | "say" | "sayAnswer" | "sayRule" | "sayReport"> & {
  readonly sayProof: SayProof;
};

/** The comparison of whole numbers behind a verdict: who stands in each group, what is compared, and what comes of it. */
export function arithmeticRows(check: Check, voices: ProofVoices): readonly Row[] {
  const { say, sayAnswer, sayProof, sayReport } = voices;
  const isExempt = check.verdict === "exempt";
  const exemptions = exemptionLines(check, voices);
  return [
    ...sentences([sayReport("arithmetic.hint")]),
    ...groups.flatMap((group) => {
      const judged = check.groups[group];
      const outcome = outcomeWords(judged, say, isExempt);
      return [
        subheading(sayAnswer(`group.${group}`)),
        ...sentences([
          countWords(judged, say, check.countedAsCitizens[group]),
          ...(outcome === null ? [] : [outcome]),
        ]),
      ];
    }),
    ...comparisonRows(check.tests, voices),
    ...(exemptions.length === 0 ? [] : [subheading(sayProof("arithmetic.exemption"))]),
    ...sentences(exemptions),
  ];
}

/** The values of the law in force on the day, each with its act and pages, and what was not read. */
export function lawInForceRows({ proof }: Check, voices: ProofVoices): readonly Row[] {
  return [
    ...lawRows(lawUsed(proof), voices),
    ...sentences([lawSentences(proof, voices.sayAnswer).join(" ")]),
  ];
}

/** The disputed points that count somebody on the list one way or another, and what the verdict would be otherwise. */
export function touchingRows(check: Check, voices: ProofVoices): readonly Row[] {
  const { sayAnswer, sayProof } = voices;
  const touching = check.tests.some(({ alternatives }) => alternatives.length > 0);
  return [
    ...sentences(check.tests.flatMap((test) => readingSentences(test, check.day, sayAnswer))),
    ...(touching
      ? readingRows(check, voices).filter(
          (row) => row.is === "headings" || (row.is === "cited" && row.notes.every((note) => note !== null)),
        )
      : sentences([sayProof("readings.none")])),
  ];
}
