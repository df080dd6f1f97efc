import { rulesTexts } from "../../i18n/rules";
import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { optionWords } from "../../sentences/reading-options";
import { defaultReadings, readingNames, readings } from "../../law/readings";
import type { Check } from "../../roster/check";
import type { Row } from "../account";
import { headings, sentences } from "../values";

/** The reading of each disputed point, and the verdicts under the other readings. */
export function readingRows({ proof, tests }: Check, language: Language): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayRule = speaker(rulesTexts, language);
  const sayReport = speaker(reportTexts, language);
  return [
    ...sentences([sayRule("readings.intro"), sayReport("readings.hint")]),
    headings(sayReport("readings.point"), sayReport("readings.used"), sayReport("readings.otherwise")),
    ...readingNames.map((name): Row => {
      const used = proof.readings[name];
      const option = optionWords(name, used, sayAnswer);
      const ways = tests.flatMap(({ id, alternatives }) =>
        alternatives
          .filter((alternative) => alternative.name === name)
          .map(({ value, verdict }) => {
            const other = optionWords(name, value, sayAnswer);
            return sayReport("readings.way", {
              option: id === "ratio" ? other : `${sayAnswer(`test.${id}.title`)}, ${other}`,
              verdict: sayAnswer(`verdict.${verdict}`),
            });
          }),
      );
      return {
        is: "cited",
        text: sayAnswer(`reading.${name}`),
        notes: [
          used === defaultReadings[name]
            ? sayRule("readings.default_option", { option })
            : sayReport("readings.chosen", { option }),
          ways.length > 0 ? ways.join("; ") : null,
        ],
        sources: readings[name].sources,
      };
    }),
  ];
}
