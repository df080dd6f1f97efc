import { optionWords } from "../../i18n/reading-options";
import { defaultReadings, readingNames } from "../../law/readings";
import type { Check } from "../../roster/check";
import type { Row } from "../account";
import { headings, line, sentences, words } from "../values";
import type { Voices } from "../voices";

/** How each disputed point was read, and what the verdict would be otherwise. */
export function readingRows({ proof, tests }: Check, voices: Voices): readonly Row[] {
  const { sayAnswer, sayRule, sayReport } = voices;
  return [
    ...sentences([sayRule("readings.intro"), sayReport("readings.hint")]),
    headings(sayReport("readings.point"), sayReport("readings.used"), sayReport("readings.otherwise")),
    ...readingNames.map((name) => {
      const used = proof.readings[name];
      const key = used === defaultReadings[name] ? "readings.default" : "readings.chosen";
      const ways = tests[0].alternatives
        .filter((other) => other.name === name)
        .map(({ value, verdict }) =>
          sayReport("readings.way", {
            option: optionWords(name, value, sayAnswer),
            verdict: sayAnswer(`verdict.${verdict}`),
          }),
        );
      return line(
        words(sayAnswer(`reading.${name}`)),
        words(sayReport(key, { option: optionWords(name, used, sayAnswer) })),
        ways.length > 0 ? words(ways.join("; ")) : null,
      );
    }),
  ];
}
