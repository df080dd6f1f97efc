import { optionWords } from "../../i18n/reading-options";
import { defaultReadings, readingNames, readings } from "../../law/readings";
import type { Check } from "../../roster/check";
import type { Row } from "../account";
import { headings, sentences } from "../values";
import type { Voices } from "../voices";

/** How each disputed point was read, and what the verdict would be otherwise. */
export function readingRows(
  { proof, tests }: Check,
  voices: Pick<Voices, "sayAnswer" | "sayRule" | "sayReport">,
): readonly Row[] {
  const { sayAnswer, sayRule, sayReport } = voices;
  return [
    ...sentences([sayRule("readings.intro"), sayReport("readings.hint")]),
    headings(sayReport("readings.point"), sayReport("readings.used"), sayReport("readings.otherwise")),
    ...readingNames.map((name): Row => {
      const used = proof.readings[name];
      const key = used === defaultReadings[name] ? "readings.default" : "readings.chosen";
      const ways = tests.flatMap(({ id, alternatives }) =>
        alternatives
          .filter((other) => other.name === name)
          .map(({ value, verdict }) => {
            const option = optionWords(name, value, sayAnswer);
            return sayReport("readings.way", {
              option: id === "ratio" ? option : `${sayAnswer(`test.${id}.title`)}, ${option}`,
              verdict: sayAnswer(`verdict.${verdict}`),
            });
          }),
      );
      return {
        is: "cited",
        text: sayAnswer(`reading.${name}`),
        notes: [
          sayReport(key, { option: optionWords(name, used, sayAnswer) }),
          ways.length > 0 ? ways.join("; ") : null,
        ],
        sources: readings[name].sources,
      };
    }),
  ];
}
