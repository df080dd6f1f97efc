import { groups } from "../law/category";
import { defaultReadings, type ReadingName } from "../law/readings";
import type { Check } from "../roster/check";
import { headlineOf } from "./headline";
import type { SayCheck } from "../i18n/check";
import { optionWords } from "./reading-options";

/**
 * The readings behind an answer, in short lines that stand beside it: those chosen in place of the default with the
 * default's verdict, who counts as a citizen by one, and those disputed that would turn the answer.
 */
export function readingLines(check: Check, say: SayCheck): readonly string[] {
  return [...chosenLines(check, say), ...localLines(check, say), ...disputedLines(check, say)];
}

function chosenLines({ chosen }: Check, say: SayCheck): readonly string[] {
  if (chosen === null) return [];
  const named = chosen.points.map(({ name, value }) =>
    say("reading.as", { reading: say(`reading.${name}`), option: optionWords(name, value, say) }),
  );
  return [
    say("reading.chosen", { readings: named.join("; "), byDefault: headlineOf(chosen.byDefault, say) }),
  ];
}

function localLines({ countedAsCitizens }: Check, say: SayCheck): readonly string[] {
  return groups.flatMap((group) => {
    const count = countedAsCitizens[group];
    return count === 0 ? [] : [say("counted.as_citizens", { group: say(`group.${group}`), count })];
  });
}

/** One line for all points; of each the first reading that turns the answer. The default one of a chosen point is told already. */
function disputedLines({ tests: [{ alternatives }], verdict }: Check, say: SayCheck): readonly string[] {
  const isTold = (name: ReadingName, value: string) => value === defaultReadings[name];
  const turning = alternatives.filter((each) => each.verdict !== verdict && !isTold(each.name, each.value));
  const points = turning
    .filter(({ name }, index) => turning.findIndex((each) => each.name === name) === index)
    .map(({ name, value, verdict: then }) =>
      say("reading.disputed.point", {
        reading: say(`reading.${name}`),
        option: optionWords(name, value, say),
        verdict: say(`verdict.${then}`),
      }),
    );
  return points.length === 0 ? [] : [say("reading.disputed", { points: points.join("; ") })];
}
