import type { DocRow } from "../../excel/sheet-document";
import { optionWords } from "../../i18n/reading-options";
import { defaultReadings, readingNames } from "../../law/readings";
import { headings, sentences, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** How each disputed point was read, and what the verdict would be otherwise. */
export function readingRows(
  { check: { proof, alternatives } }: Pick<Report, "check">,
  { sayAnswer, sayRule, sayReport }: ReportSpeech,
): readonly DocRow[] {
  return [
    ...sentences([sayRule("readings.intro"), sayReport("readings.hint")]),
    headings(sayReport("readings.point"), sayReport("readings.used"), sayReport("readings.otherwise")),
    ...readingNames.map((name) => {
      const used = proof.readings[name];
      const key = used === defaultReadings[name] ? "readings.default" : "readings.chosen";
      const ways = alternatives
        .filter((other) => other.name === name)
        .map(({ value, verdict }) =>
          sayReport("readings.way", {
            option: optionWords(name, value, sayAnswer),
            verdict: sayAnswer(`verdict.${verdict}`),
          }),
        );
      return [
        words(sayAnswer(`reading.${name}`)),
        words(sayReport(key, { option: optionWords(name, used, sayAnswer) })),
        ways.length > 0 ? words(ways.join("; ")) : null,
      ];
    }),
  ];
}
