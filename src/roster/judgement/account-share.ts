import {
  citizenIn,
  countedIn,
  foreignerIn,
  isClear,
  may,
  outcome,
  type Possibilities,
} from "../../domain/possibilities";
import type { Group } from "../../law/category";
import type { Account, LeftOut } from "./account";
import type { Steps } from "../steps";

/** The people behind one of the displayed numbers. */
export type Share =
  | "all"
  | "counted"
  | "outside"
  | "unclear"
  | "left_out"
  | "no_person"
  | `${Group}.${"all" | "citizens" | "foreigners" | "unclear"}`;

/** Whether a row belongs to a share, by its possible outcomes and, where it is left out, by the reason. */
const belongs: Readonly<Record<Share, (possibilities: Possibilities, why?: LeftOut) => boolean>> = {
  all: (possibilities) => possibilities !== 0,
  counted: (possibilities) => may(possibilities, ~outcome.nobody),
  "managers.all": (possibilities) => may(possibilities, countedIn.managers),
  "managers.citizens": (possibilities) => possibilities === citizenIn.managers,
  "managers.unclear": (possibilities) => !isClear(possibilities) && may(possibilities, countedIn.managers),
  "managers.foreigners": (possibilities) => possibilities === foreignerIn.managers,
  "workers.all": (possibilities) => may(possibilities, countedIn.workers),
  "workers.citizens": (possibilities) => possibilities === citizenIn.workers,
  "workers.unclear": (possibilities) => !isClear(possibilities) && may(possibilities, countedIn.workers),
  "workers.foreigners": (possibilities) => possibilities === foreignerIn.workers,
  outside: (possibilities) => possibilities === outcome.ungrouped,
  unclear: (possibilities) => !isClear(possibilities),
  left_out: (possibilities, why) => possibilities === outcome.nobody && (!why || isOfPerson(why)),
  no_person: (possibilities, why) =>
    possibilities === outcome.nobody && why !== undefined && !isOfPerson(why),
};

/** Whether the row is about a person all the same. */
function isOfPerson({ kind }: LeftOut): boolean {
  return ["left", "not_hired", "away", "same_person", "reading"].includes(kind);
}

export const shares = Object.keys(belongs) as Share[];

/** The number of people in a share; for "no_person", of rows. */
export function peopleIn({ people, leftOut }: Account, share: Share): number {
  const noPerson = [...leftOut.values()].filter((why) => !isOfPerson(why)).length;
  if (share === "no_person") return noPerson;
  const all = people.reduce(
    (sum, count, possibilities) => (belongs[share](possibilities) ? sum + count : sum),
    0,
  );
  return share === "left_out" ? all - noPerson : all;
}

/** Rows per step. */
const STEP = 2048;

/** The rows of a share that satisfy a condition, from top to bottom. */
export function* rowsInSteps(
  { outcomes, further, leftOut }: Account,
  share: Share,
  condition: ((row: number) => boolean) | null,
): Steps<readonly number[]> {
  const isIn = belongs[share];
  const found: number[] = [];
  for (let row = 0; row < outcomes.length; row++) {
    if (row % STEP === STEP - 1) yield row;
    const isOfShare =
      isIn(outcomes[row] ?? 0, leftOut.get(row)) || isIn(further.get(row)?.possibilities ?? 0);
    if (isOfShare && (condition === null || condition(row))) found.push(row);
  }
  return found;
}
