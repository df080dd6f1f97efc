import { type Day, iso } from "../../../src/law/day";
import type { Dice } from "./dice";

/** The day on which every sheet is asked about. */
export const ASKED_ON: Day = iso("2026-03-02");

/** With more people than these nobody is exempt as a small business. */
export const LIMIT = 20;

/** Somebody as he truly is. */
export type Person = {
  readonly country: string;
  /** 0: unskilled, in neither group. */
  readonly category: 0 | 1 | 2 | 3 | 4;
  readonly bond: "staff" | "contractor";
  readonly hire: number;
  readonly leave: number | null;
  readonly iin: string;
  /** Picks name, position and the like. */
  readonly chance: number;
};

export type Staff = { readonly people: readonly Person[]; readonly claimsSmall: boolean };

/** States whose people work in Kazakhstan, besides their own. */
const foreignStates = "CN TR IN UZ RU KG GB US PH KR UA DE IT BY AZ TJ".split(" ");

/** Everybody who stands on a list: shares of foreigners, and headcounts, are near those that decide. */
export function trueStaff(dice: Dice): Staff {
  const claimsSmall = dice.chance(35);
  const size = claimsSmall && dice.chance(70) ? LIMIT - 3 + dice.below(7) : sizeOf(dice);
  const managers = dice.chance(20) ? size : dice.below(size + 1);
  const here = [
    ...groupOf(dice, dice.chance(20) ? 0 : managers, [1, 2], 30),
    ...groupOf(dice, size - managers, [3, 4], 10),
    ...(dice.chance(15) ? [personOf(dice, "KZ", 0)] : []),
  ];
  const gone = Array.from({ length: dice.chance(60) ? dice.below(6) : 0 }, () => leaver(dice));
  const later = Array.from({ length: dice.chance(50) ? dice.below(4) : 0 }, () => joiner(dice));
  return { people: dice.shuffled([...here, ...gone, ...later]), claimsSmall };
}

function sizeOf(dice: Dice): number {
  return 1 + dice.below(dice.pick([6, 15, 30, 30, 60, 200]));
}

function groupOf(
  dice: Dice,
  size: number,
  categories: readonly Person["category"][],
  percent: number,
): readonly Person[] {
  const most = Math.floor((size * percent) / 100);
  const near = most - 1 + dice.below(4);
  const foreigners = Math.max(0, Math.min(size, dice.chance(80) ? near : dice.below(size + 1)));
  return Array.from({ length: size }, (_, index) =>
    personOf(dice, index < foreigners ? dice.pick(foreignStates) : "KZ", dice.pick(categories)),
  );
}

function personOf(dice: Dice, country: string, category: Person["category"]): Person {
  return {
    country,
    category,
    bond: "staff",
    hire: ASKED_ON - (dice.chance(5) ? 0 : dice.below(4_000)),
    leave: dice.chance(6) ? ASKED_ON + dice.below(200) : null,
    iin: iinOf(dice),
    chance: dice.below(1_000_000),
  };
}

function anybody(dice: Dice): Person {
  const country = dice.chance(75) ? "KZ" : dice.pick(foreignStates);
  return personOf(dice, country, dice.pick([1, 2, 3, 4]));
}

function leaver(dice: Dice): Person {
  const leave = ASKED_ON - 1 - (dice.chance(15) ? 0 : dice.below(700));
  return { ...anybody(dice), hire: leave - dice.below(2_000), leave };
}

function joiner(dice: Dice): Person {
  return { ...anybody(dice), hire: ASKED_ON + 1 + (dice.chance(15) ? 0 : dice.below(120)), leave: null };
}

/** A number with a date of birth, a century and the control digit. */
function iinOf(dice: Dice): string {
  for (;;) {
    const year = 60 + dice.below(46);
    const two = (number: number) => String(number % 100).padStart(2, "0");
    const birth = `${two(year)}${two(1 + dice.below(12))}${two(1 + dice.below(28))}`;
    const digits = `${birth}${String(year < 100 ? 3 + dice.below(2) : 5 + dice.below(2))}${String(1000 + dice.below(9000))}`;
    const sum = (first: number) =>
      [...digits].reduce(
        (total, digit, index) => total + Number(digit) * (((first + index - 1) % 11) + 1),
        0,
      ) % 11;
    const control = sum(1) === 10 ? sum(3) : sum(1);
    if (control !== 10) return `${digits}${String(control)}`;
  }
}
