import type { RuleTests } from "../../../domain/rule-tests";
import type { SayAnswer } from "../../../i18n/answers";
import type { SayEmployer } from "../../../i18n/employer";
import { readingWays } from "../../../i18n/explain-readings";
import type { ReadingName } from "../../../law/readings";

/** What each way to read a disputed point makes of the answers it touches; null where it touches nobody on the roster. */
export function readingEffect(
  tests: RuleTests,
  name: ReadingName,
  say: SayEmployer,
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
