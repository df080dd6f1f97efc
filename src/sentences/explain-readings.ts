import type { Alternative } from "../domain/rule-test";
import type { AnyRuleTest } from "../domain/rule-tests";
import type { Day } from "../law/day";
import { STATUTE_SINCE } from "../law/permit-exempt";
import { literalReading, type ReadingName } from "../law/readings";
import type { SayAnswer } from "../i18n/answers";
import { optionWords } from "./reading-options";

/** What other readings would make of the answer to a rule, one sentence for each disputed point that changes it. */
export function readingSentences(test: AnyRuleTest, day: Day, say: SayAnswer): readonly string[] {
  const changing = test.alternatives.filter(({ verdict }) => verdict !== test.verdict);
  return distinct(changing.map(({ name }) => name)).map((name) => {
    const ofPoint = changing.filter((alternative) => alternative.name === name);
    const values = { reading: say(`reading.${name}`), ways: readingWays(name, ofPoint, say) };
    if (test.id !== "ratio")
      return say("why.reading.beside", { ...values, test: say(`test.${test.id}.title`) });
    // The articles of the literal reading hold since that day, and are about the ratio.
    const literal = day < STATUTE_SINCE ? [] : literalSentences(name, ofPoint, say);
    return [say("why.reading", values), ...literal].join(" ");
  });
}

/** The verdicts of the ways to read a point, each with the readings that lead to it. */
export function readingWays(name: ReadingName, ofPoint: readonly Alternative[], say: SayAnswer): string {
  const ways = distinct(ofPoint.map(({ verdict }) => verdict)).map((verdict) =>
    say("why.reading.way", {
      options: ofPoint
        .filter((alternative) => alternative.verdict === verdict)
        .map(({ value }) => say("why.reading.option", { option: optionWords(name, value, say) }))
        .reduce((before, after) => say("why.reading.or", { before, after })),
      verdict: say(`verdict.${verdict}`),
    }),
  );
  return ways.join("; ");
}

/** Where one of the readings that change the verdict is that of the statute's words: the articles. */
function literalSentences(
  name: ReadingName,
  ofPoint: readonly Alternative[],
  say: SayAnswer,
): readonly string[] {
  const literal = literalReading(name);
  if (!literal || !ofPoint.some(({ value }) => value === literal.option)) return [];
  const option = optionWords(name, literal.option, say);
  const isOfUnion = name === "eaeu" ? "yes" : "no";
  return [say("why.reading.literal", { option, articles: literal.articles, isOfUnion })];
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
