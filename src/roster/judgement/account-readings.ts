import type { PersonKind } from "../../domain/person";
import { possibilitiesOf } from "../../domain/who-counts";
import { type ReadingName, readings as allReadings, type Readings } from "../../law/readings";

/**
 * The disputed points that determine how a person counts: those where another option would change it, or, if only
 * several changes together would, all that apply to the person.
 */
export function readingsBehind(person: PersonKind, readings: Readings): readonly ReadingName[] {
  const applying = [person.side, person.grade === "unskilled" ? "unskilled" : null, person.engagement].filter(
    (fact): fact is ReadingName => fact !== null && fact in allReadings,
  );
  const deciding = applying.filter((name) =>
    allReadings[name].options.some(
      (option) =>
        possibilitiesOf(person, { ...readings, [name]: option }) !== possibilitiesOf(person, readings),
    ),
  );
  return deciding.length > 0 ? deciding : applying;
}
