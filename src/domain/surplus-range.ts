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

/** What one outcome adds to a group's surplus. */
export function contribution(bit: number, group: Group, percent: number): number {
  if (bit === citizenIn[group]) return surplus(1, 1, percent);
  if (bit === foreignerIn[group]) return surplus(0, 1, percent);
  return 0;
}

/** A group in one of the ways in which the unclear rows can turn out. */
export type GroupWay = { readonly citizens: number; readonly total: number };

/** The ways with the least and with the most surplus for a group. */
export type GroupRange = { readonly worst: GroupWay; readonly best: GroupWay };

/** The least and the most favourable way for a group over everything that the unclear rows can turn out to be. */
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
 * The least surplus of a group over those ways in which at least `people` rows are people; null where there is no
 * such way.
 *
 * Starts from the worst outcome of every row. Rows whose worst outcome is "nobody" can be made people at a price,
 * the surplus that then comes back; the cheapest are taken until there are enough people.
 */
export function leastSurplusWithPeople(
  tally: Tally,
  group: Group,
  percent: number,
  people: number,
): number | null {
  let least = 0;
  let missing = people;
  const prices: { price: number; rows: number }[] = [];
  for (const { possibilities, rows } of tally) {
    const worst = leastContribution(possibilities, group, percent);
    least += rows * worst;
    if (must(possibilities, outcome.nobody)) continue;
    const price = leastContribution(possibilities & ~outcome.nobody, group, percent) - worst;
    prices.push({ price, rows });
  }
  for (const { price, rows } of prices.sort((a, b) => a.price - b.price)) {
    const taken = Math.min(rows, Math.max(0, missing));
    least += taken * price;
    missing -= taken;
  }
  return missing > 0 ? null : least;
}

/**
 * Says whether some way exists in which neither group is below its threshold.
 *
 * Every row takes the outcome that helps both groups most. Only two kinds of row must be shared out: citizens who
 * can help either group, and foreigners who must burden one of them.
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

function leastContribution(possibilities: Possibilities, group: Group, percent: number): number {
  return outcomesOf(possibilities).reduce(
    (least, bit) => Math.min(least, contribution(bit, group, percent)),
    Infinity,
  );
}
