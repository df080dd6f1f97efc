import type { Category, Group } from "../../law/category";
import type { Day } from "../../law/day";
import type { PlanEntry } from "../plan/plan-entry";
import type { PersonOfRow, Way } from "./remedy";

/** The category in which new citizens are planned. Either of a group would do, since both count the same. */
const plannedCategory: Readonly<Record<Group, Category>> = { managers: 2, workers: 3 };

/** The rows of a plan that carry out a remedy from a day on. */
export function planOfRemedy(way: Way, on: Day, scenario: string): readonly PlanEntry[] {
  const base = { scenario, isCitizen: false, category: null };
  const leaves = (person: PersonOfRow, day: Day | null): PlanEntry => ({
    ...base,
    action: "leave",
    who: person.who ?? person.name,
    day,
  });
  const hires = (people: number, category: Category): PlanEntry => ({
    ...base,
    action: "hire",
    who: people,
    category,
    isCitizen: true,
    day: on,
  });
  const ofGroup =
    "group" in way
      ? [
          ...(way.hire > 0 ? [hires(way.hire, plannedCategory[way.group])] : []),
          ...way.replace.flatMap((person) => [
            leaves(person, (on - 1) as Day),
            hires(1, person.category ?? plannedCategory[way.group]),
          ]),
        ]
      : [];
  return [
    ...ofGroup,
    ...way.notRenew.map((person) => leaves(person, person.permitEnd)),
    ...way.notHire.map(({ who, name }): PlanEntry => ({
      ...base,
      action: "not_hire",
      who: who ?? name,
      day: null,
    })),
  ];
}

/** The row of the first person of a remedy whom a plan cannot name unambiguously; null if there is none. */
export function unnamedIn(way: Way): number | null {
  const people = [...("group" in way ? way.replace : []), ...way.notRenew, ...way.notHire];
  return people.find(({ who }) => who === null)?.row ?? null;
}
