import type { Group } from "../law/category";
import {
  citizenIn,
  countedIn,
  foreignerIn,
  may,
  must,
  outcome,
  outcomesOf,
  type Possibilities,
} from "./possibilities";
import { surplus } from "./ratio";
import type { Tally } from "./tally";

/** What one outcome adds to the surplus of a group. */
export function contribution(bit: number, group: Group, percent: number): number {
  if (bit === citizenIn[group]) return surplus(1, 1, percent);
  if (bit === foreignerIn[group]) return surplus(0, 1, percent);
  return 0;
}

/** The counts of a group for one assignment of outcomes to the unclear rows. */
export type GroupWay = { readonly citizens: number; readonly total: number };

/** The assignments with the least and with the most surplus for a group. */
export type GroupRange = { readonly worst: GroupWay; readonly best: GroupWay };

/** The worst and the best case of a group over all possible outcomes of the unclear rows. */
export function rangeOf(tally: Tally, group: Group, percent: number): GroupRange {
  return {
    worst: wayOf(tally, group, percent, (candidate, current) => candidate < current),
    best: wayOf(tally, group, percent, (candidate, current) => candidate > current),
  };
}

function wayOf(
  tally: Tally,
  group: Group,
  percent: number,
  better: (candidate: number, current: number) => boolean,
): GroupWay {
  let citizens = 0;
  let total = 0;
  for (const { possibilities, rows } of tally) {
    const chosen = outcomesOf(possibilities).reduce((current, candidate) =>
      better(contribution(candidate, group, percent), contribution(current, group, percent))
        ? candidate
        : current,
    );
    if (chosen === citizenIn[group]) citizens += rows;
    if (may(chosen, countedIn[group])) total += rows;
  }
  return { citizens, total };
}

/**
 * The least surplus of a group over all assignments in which at least `people` rows are people. There must be as many.
 *
 * Starts from the worst outcome of every row. Turning a row whose worst outcome is "nobody" into a person has a price:
 * the surplus that it adds. The cheapest rows are taken until there are enough people.
 */
export function leastSurplusWithPeople(tally: Tally, group: Group, percent: number, people: number): number {
  let least = 0;
  for (const { possibilities, rows } of tally)
    least += rows * leastContribution(possibilities, group, percent);
  if (people <= 0) return least;
  let missing = people;
  const prices = tally
    .filter(({ possibilities }) => !must(possibilities, outcome.nobody))
    .map(({ possibilities, rows }) => ({ price: priceOfPresence(possibilities, group, percent), rows }));
  for (const { price, rows } of prices.sort((a, b) => a.price - b.price)) {
    const taken = Math.min(rows, Math.max(0, missing));
    least += taken * price;
    missing -= taken;
  }
  return least;
}

/**
 * Whether in some assignment of outcomes neither group is below its threshold.
 *
 * Every row takes the outcome that is best for both groups. Only two kinds of row must be divided between the groups:
 * citizens who can help either, and foreigners who must burden one of them.
 */
export function canBothHold(tally: Tally, percents: Readonly<Record<Group, number>>): boolean {
  let managers = 0;
  let workers = 0;
  let citizensToShare = 0;
  let foreignersToShare = 0;
  for (const { possibilities, rows } of tally) {
    const helpsManagers = may(possibilities, outcome.managersCitizen);
    const helpsWorkers = may(possibilities, outcome.workersCitizen);
    if (helpsManagers && helpsWorkers) citizensToShare += rows;
    else if (helpsManagers) managers += rows * surplus(1, 1, percents.managers);
    else if (helpsWorkers) workers += rows * surplus(1, 1, percents.workers);
    else if (may(possibilities, outcome.ungrouped | outcome.nobody)) continue;
    else if (must(possibilities, outcome.managersForeigner))
      managers += rows * surplus(0, 1, percents.managers);
    else if (must(possibilities, outcome.workersForeigner)) workers += rows * surplus(0, 1, percents.workers);
    else foreignersToShare += rows;
  }
  for (let toManagers = 0; toManagers <= foreignersToShare; toManagers++) {
    const managersSurplus = managers + toManagers * surplus(0, 1, percents.managers);
    const citizensNeeded = Math.max(0, Math.ceil(-managersSurplus / surplus(1, 1, percents.managers)));
    if (citizensNeeded > citizensToShare) break;
    const workersSurplus =
      workers +
      (foreignersToShare - toManagers) * surplus(0, 1, percents.workers) +
      (citizensToShare - citizensNeeded) * surplus(1, 1, percents.workers);
    if (workersSurplus >= 0) return true;
  }
  return false;
}

/** By how much the least surplus rises if a row is somebody. */
function priceOfPresence(possibilities: Possibilities, group: Group, percent: number): number {
  return (
    leastContribution(possibilities & ~outcome.nobody, group, percent) -
    leastContribution(possibilities, group, percent)
  );
}

function leastContribution(possibilities: Possibilities, group: Group, percent: number): number {
  return outcomesOf(possibilities).reduce(
    (least, bit) => Math.min(least, contribution(bit, group, percent)),
    Infinity,
  );
}
