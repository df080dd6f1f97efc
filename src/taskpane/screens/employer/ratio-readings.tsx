import { checkTexts } from "../../../i18n/check";
import { useSay } from "../../speech";
import type { RuleTests } from "../../../domain/rule-tests";
import { rulesTexts, type SayRules } from "../../../i18n/rules";
import { optionWords } from "../../../sentences/reading-options";
import { readingNames, type ReadingName } from "../../../law/readings";
import { ReadingFields, type SectionProps } from "./reading-fields";
import type { SayAnswer } from "../../../i18n/answers";
import { readingWays } from "../../../sentences/explain-readings";

type Props = SectionProps & {
  /** The tests on the roster of the last check; null if there was none. */
  readonly tests: RuleTests | null;
};

/**
 * Disputed points of the ratio: first those that affect somebody on the checked roster, with their effect on the
 * answer.
 */
export function RatioReadings({ tests, ...section }: Props) {
  const sayAnswer = useSay(checkTexts);
  const say = useSay(rulesTexts);
  const fields = readingNames.map((name) => ({
    setting: `reading_${name}` as const,
    label: sayAnswer(`reading.${name}`),
    words: (option: string) => optionWords(name, option, sayAnswer),
    effect: tests === null ? null : readingEffect(tests, name, say, sayAnswer),
  }));
  const touching = fields.filter(({ effect }) => effect !== null);
  const others = fields.filter(({ effect }) => effect === null);
  return (
    <ReadingFields
      {...section}
      title={say("readings.title")}
      hint={say("readings.hint")}
      fields={tests === null ? fields : touching}
      folded={tests === null ? null : { title: say("readings.untouched"), fields: others }}
    />
  );
}

/**
 * The effect of each reading of a disputed point on the answers it concerns; null if it concerns nobody on the roster.
 */
function readingEffect(
  tests: RuleTests,
  name: ReadingName,
  say: SayRules,
  sayAnswer: SayAnswer,
): string | null {
  const effects = tests.flatMap((test) => {
    const ofPoint = test.alternatives.filter((alternative) => alternative.name === name);
    if (ofPoint.length === 0) return [];
    const verdict = sayAnswer(`verdict.${test.verdict}`);
    const effect = ofPoint.every((alternative) => alternative.verdict === test.verdict)
      ? say("readings.same", { verdict })
      : say("readings.effect", { verdict, ways: readingWays(name, ofPoint, sayAnswer) });
    return [test.id === "ratio" ? effect : `${sayAnswer(`test.${test.id}.title`)}. ${effect}`];
  });
  return effects.length === 0 ? null : effects.join(" ");
}
