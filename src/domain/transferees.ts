import { valueOn } from "../law/dated";
import type { Day } from "../law/day";
import type { Readings } from "../law/readings";
import { type TransfereeCategory, transfereeCategories, transfereeLimit } from "../law/transferees";
import { type PersonKind, personKinds } from "./person";
import type { Bounds } from "./tally";
import { transfereeGap, transfereeRoom, transfereeSlack } from "./transferee-limit";
import { type Role, rolesIn } from "./transferee-roles";
import type { GroupVerdict } from "./verdict";

/** The transferees of one category compared with its citizens. */
export type CategoryTransferees = {
  readonly category: TransfereeCategory;
  readonly transferees: Bounds;
  readonly citizens: Bounds;
  /** "empty": certainly no transferee in this category. */
  readonly verdict: GroupVerdict;
  /** How many more transferees fit. */
  readonly room: Bounds;
  /** How many more citizens are needed. */
  readonly gap: Bounds;
};

/** The test of intra-corporate transferees, a separate rule that never changes the verdict on the ratio. */
export type TransfereeTest = {
  readonly limitPercent: number;
  readonly categories: readonly CategoryTransferees[];
  /** Transferees in other categories or none: art. 37-3(4) of the Law on Migration names only managers and specialists. */
  readonly untested: Bounds;
};

type People = readonly { readonly kind: PersonKind; readonly rows: number }[];

const untestedCategories = [1, 4] as const;

/** Indexes of foreign transferees in `personKinds`, for a cheap check: most rosters have none. */
const foreignTransferees = personKinds.flatMap(({ engagement, side }, index) =>
  engagement === "transferee" && side !== "citizen" ? [index] : [],
);

/** Tests the transferees of a roster, given the people of each kind (`personKinds`); null if certainly nobody is one. */
export function testTransferees(
  peopleByKind: ArrayLike<number>,
  readings: Readings,
  day: Day,
): TransfereeTest | null {
  if (!foreignTransferees.some((index) => (peopleByKind[index] ?? 0) > 0)) return null;
  const people = personKinds.flatMap((kind, index) => {
    const rows = peopleByKind[index] ?? 0;
    return rows === 0 ? [] : [{ kind, rows }];
  });
  const limitPercent = valueOn<number>(transfereeLimit, day);
  return {
    limitPercent,
    categories: transfereeCategories.map((category) =>
      testCategory(category, people, readings, limitPercent),
    ),
    untested: boundsOf(people, (kind) =>
      untestedCategories.map((category) => rolesIn(category, kind, readings)),
    )("transferee"),
  };
}

/** A test whose verdicts must also hold with more transferees than are known (`most`). */
export function openToMoreTransferees(known: TransfereeTest, most: TransfereeTest): TransfereeTest {
  return {
    ...known,
    categories: known.categories.map((each, index) =>
      most.categories[index]?.verdict === each.verdict ? each : { ...each, verdict: "undecided" },
    ),
  };
}

function testCategory(
  category: TransfereeCategory,
  people: People,
  readings: Readings,
  percent: number,
): CategoryTransferees {
  const count = boundsOf(people, (kind) => [rolesIn(category, kind, readings)]);
  const [transferees, citizens] = [count("transferee"), count("citizen")];
  // Unclear rows are independent, so "most transferees, fewest citizens" can occur, and so can the opposite.
  const slack: Bounds = {
    min: transfereeSlack(transferees.max, citizens.min, percent),
    max: transfereeSlack(transferees.min, citizens.max, percent),
  };
  return {
    category,
    transferees,
    citizens,
    verdict: verdictOf(transferees, slack),
    room: { min: transfereeRoom(slack.min), max: transfereeRoom(slack.max) },
    gap: { min: transfereeGap(slack.max, percent), max: transfereeGap(slack.min, percent) },
  };
}

function verdictOf(transferees: Bounds, slack: Bounds): GroupVerdict {
  if (transferees.max === 0) return "empty";
  if (slack.min >= 0) return "pass";
  return slack.max < 0 ? "fail" : "undecided";
}

/** Counts the rows that certainly (`min`) or possibly (`max`) have a role in one of some categories. */
function boundsOf(
  people: People,
  rolesByCategory: (kind: PersonKind) => readonly (readonly Role[])[],
): (role: Role) => Bounds {
  const rolesOfRows = people.map(({ kind, rows }) => ({ rows, roles: rolesByCategory(kind) }));
  const sum = (counts: (roles: readonly Role[]) => boolean) =>
    rolesOfRows.reduce((total, { rows, roles }) => (roles.some(counts) ? total + rows : total), 0);
  return (role) => ({
    min: sum((roles) => roles.every((each) => each === role)),
    max: sum((roles) => roles.includes(role)),
  });
}
