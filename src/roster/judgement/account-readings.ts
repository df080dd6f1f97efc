import type { PersonKind } from "../../domain/person";
import { possibilitiesOf } from "../../domain/who-counts";
import { type ReadingName, readings as allReadings, type Readings } from "../../law/readings";

/**
 * The disputed points by which a person counts as he does: those of which another reading would count him otherwise,
 * or, where only several together would, all that speak of him.
 */
export function readingsBehind(person: PersonKind, readings: Readings): readonly ReadingName[] {
  const speaking = [person.side, person.grade === "unskilled" ? "unskilled" : null, person.engagement].filter(
    (fact): fact is ReadingName => fact !== null && fact in allReadings,
  );
  const deciding = speaking.filter((name) =>
    allReadings[name].options.some(
      (option) =>
        possibilitiesOf(person, { ...readings, [name]: option }) !== possibilitiesOf(person, readings),
    ),
  );
  return deciding.length > 0 ? deciding : speaking;
}
