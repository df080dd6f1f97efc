import type { Dice } from "./dice";

/** What a plainly written sheet may have, with the percent of sheets that have it. */
const plainHabits = {
  titles: 50,
  numbers: 60,
  sideColumns: 60,
  shuffledColumns: 20,
  iin: 40,
  firstDays: 60,
  lastDays: 60,
  statuses: 35,
  positions: 60,
  totals: 40,
  sections: 25,
  blankRows: 25,
  vacancies: 20,
  signatures: 25,
  dayTexts: 50,
  capitals: 5,
} as const;

/** What a roughly written one may have besides. */
const roughHabits = {
  ownHeadings: 50,
  brokenHeadings: 15,
  loudHeadings: 10,
  invisibleMarks: 12,
  slips: 8,
  bilingual: 8,
  splitNames: 15,
  dateGroups: 15,
  groupsRepeated: 50,
  columnNumbers: 10,
  ownTotals: 25,
  ownSections: 20,
  sectionsFirst: 40,
  ownVacancies: 15,
  ownCountries: 40,
  ownCategories: 35,
  ownDays: 30,
  ownStatuses: 25,
  dayStamps: 10,
  asides: 12,
  goneAside: 12,
  goneInstead: 8,
  iinForms: 15,
  twice: 15,
  rehired: 8,
  zeros: 15,
  dashes: 12,
  headingsAgain: 8,
  summaries: 15,
  summariesBeside: 10,
  daysOfOthers: 25,
  contractors: 8,
  spaces: 15,
  textNumbers: 20,
  peoples: 8,
  subtotals: 15,
  repeatedName: 6,
} as const;

export type Habit = keyof typeof plainHabits | keyof typeof roughHabits;

export type Hand = "plain" | "rough" | "damaged";

/** The habits of whoever writes a sheet. */
export function habitsOf(dice: Dice, hand: Hand): ReadonlySet<Habit> {
  const isRough = hand === "rough" || (hand === "damaged" && dice.chance(50));
  const chances: readonly (readonly [string, number])[] = [
    ...Object.entries(plainHabits),
    ...(isRough ? Object.entries(roughHabits) : []),
  ];
  return new Set(
    chances.filter(([habit, percent]) => dice.of(habit).chance(percent)).map(([habit]) => habit as Habit),
  );
}
