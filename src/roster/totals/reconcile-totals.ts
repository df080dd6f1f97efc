import { may, outcome } from "../../domain/possibilities";
import type { Bounds } from "../../domain/tally";
import { type Account, accountInSteps, type LeftOut } from "../judgement/account";
import type { Finding } from "../judgement/findings";
import type { Judged } from "../judgement/judge-roster";
import type { RowSpan } from "../people/list-sections";
import { runToEnd } from "../steps";
import { type WrittenTotal, withSpans } from "./total-spans";
import { isSure, openByWays, type WayCounted, WaysCounted } from "./ways-counted";
import { statedNumbers } from "./written-totals";

/** Why rows may be in the sheet's total but not in our count: they are left out, or it is open whether they count. */
const addable = [
  "left",
  "not_hired",
  "away",
  "same_person",
  "vacant_post",
  "reading",
  "no_facts",
  "unclear",
  ...openByWays,
] as const;
/** Why rows that we count may be missing from the sheet's total. */
const removable = ["below", "foreigners", "outside", "other_contract"] as const;

export type PartWhy = (typeof addable)[number] | (typeof removable)[number];

/** Rows that explain a difference, and the number of people in them. */
export type TotalPart = { readonly why: PartWhy; readonly rows: readonly number[]; readonly people: number };

/** A total of the sheet compared with our count of the same rows. */
export type ReconciledTotal = WrittenTotal & {
  readonly counted: Bounds;
  readonly parts: readonly TotalPart[];
  /**
   * "agrees": no difference; "whole": the parts explain it exactly; "some": the parts are more than the difference, and
   * the sheet does not tell which of them it is; "rest": the parts are less than the difference.
   */
  readonly explained: "agrees" | "whole" | "some" | "rest";
  /** The number of people that no part explains. */
  readonly unexplained: number;
};

/** Like `reconcileTotals`, computing the account; none without a judged roster. */
export function totalsOf(judged: Judged | null, findings: readonly Finding[]): readonly ReconciledTotal[] {
  if (judged === null) return [];
  return reconcileTotals(judged, () => runToEnd(accountInSteps(judged, findings)));
}

/** Compares the totals in the sheet with our counts. For information: they never change what counts. */
export function reconcileTotals(judged: Judged, accountOf: () => Account): readonly ReconciledTotal[] {
  const stated = statedNumbers(judged);
  if (stated.length === 0) return [];
  const account = accountOf();
  const ways = new WaysCounted(judged);
  const heads = [...account.leftOut].flatMap(([row, { kind }]) => (isHead(row, kind, judged) ? [row] : []));
  return withSpans(stated, judged, heads, rowsStanding(account)).flatMap((total) => {
    const compared = compare(total, judged, account, ways);
    return isLikely(compared) ? [compared] : [];
  });
}

/** Whether a row is the heading of a section, which may also be in the column of row numbers. */
function isHead(row: number, kind: LeftOut["kind"], { cells }: Judged): boolean {
  const hasWord = () => (cells[row] ?? []).some((raw) => typeof raw === "string" && /\p{L}{3}/u.test(raw));
  return kind === "section" || (kind === "numbered" && hasWord());
}

/** Whether a total can be a number of people: a sum of money or the like is far from it. */
function isLikely({ stated, counted, parts }: ReconciledTotal): boolean {
  const most = counted.max + parts.reduce((sum, { people }) => sum + people, 0);
  return stated <= 2 * most + SMALL && 2 * stated + SMALL >= counted.min;
}

const SMALL = 5;

function compare(total: WrittenTotal, judged: Judged, account: Account, ways: WaysCounted): ReconciledTotal {
  const { stated, of, span } = total;
  const { counted, lowest } = ways.countedIn(total);
  const rows = new Map<PartWhy, number[]>();
  const people = new Map<PartWhy, number>();
  const add = (why: PartWhy, row: number, more = 1) => {
    const known = rows.get(why);
    if (known === undefined) rows.set(why, [row]);
    else known.push(row);
    people.set(why, (people.get(why) ?? 0) + more);
  };
  for (let row = span[0]; row < span[1]; row++) {
    if (isSure(lowest, of, row)) {
      const further = lowest.furtherIn(row);
      if (further > 0) add("unclear", row, further);
      for (const why of whyNotIn(row, lowest)) add(why, row);
      continue;
    }
    const why = whyNotSure(row);
    if (why !== null) add(why, row, why === "unclear" ? 1 + ways.asRead.furtherIn(row) : 1);
  }
  if (of === "people" && total.row >= judged.layout.firstRow)
    for (let row = span[1]; row < account.outcomes.length; row++) {
      const possibilities = account.outcomes[row] ?? 0;
      if (span[0] === judged.layout.firstRow && may(possibilities, ~outcome.nobody)) add("below", row);
    }
  const partsOf = (whys: readonly PartWhy[]): readonly TotalPart[] =>
    whys.flatMap((why) => {
      const of = rows.get(why);
      return of === undefined ? [] : [{ why, rows: of, people: people.get(why) ?? 0 }];
    });
  const found = { ...total, counted };
  if (stated === counted.min && counted.max === counted.min)
    return { ...found, parts: [], explained: "agrees", unexplained: 0 };
  if (stated >= counted.min) return { ...found, ...explained(partsOf(addable), stated - counted.min) };
  const missing = counted.min - stated;
  const only = partsOf(removable).filter((part) => part.people === missing);
  return only.length === 1
    ? { ...found, parts: only, explained: "whole", unexplained: 0 }
    : { ...found, parts: [], explained: "rest", unexplained: missing };

  /** Why a row that is not certainly counted may be in the sheet's total; null if it cannot be. */
  function whyNotSure(row: number): PartWhy | null {
    if (isSure(ways.asRead, of, row)) return ways.whyOpen(of, row);
    const whether = ways.asRead.isOf(of, row);
    if (whether === "no") return null;
    if (ways.asRead.mayCount(row)) return "unclear";
    return whether === "yes" ? reasonOf(account.leftOut.get(row)) : null;
  }
}

type Explained = Pick<ReconciledTotal, "parts" | "explained" | "unexplained">;

/** The parts that add up to the difference, if there is exactly one such choice; otherwise all of them. */
function explained(parts: readonly TotalPart[], difference: number): Explained {
  const sum = (of: readonly TotalPart[]) => of.reduce((all, { people }) => all + people, 0);
  const [only, ...others] = choicesOf(parts).filter((choice) => sum(choice) === difference);
  if (only !== undefined && others.length === 0) return { parts: only, explained: "whole", unexplained: 0 };
  const rest = difference - sum(parts);
  return rest > 0
    ? { parts, explained: "rest", unexplained: rest }
    : { parts, explained: "some", unexplained: 0 };
}

function choicesOf<Each>(all: readonly Each[]): readonly (readonly Each[])[] {
  return all.reduce<readonly (readonly Each[])[]>(
    (choices, each) => [...choices, ...choices.map((choice) => [...choice, each])],
    [[]],
  );
}

/** Counts the rows of a span that are people (present or past) or posts; uses prefix sums, as it is called often. */
function rowsStanding({ outcomes, leftOut }: Account): (span: RowSpan) => number {
  const before = new Uint32Array(outcomes.length + 1);
  for (const [row, possibilities] of outcomes.entries()) {
    const stands =
      possibilities !== 0 && (possibilities !== outcome.nobody || reasonOf(leftOut.get(row)) !== null);
    before[row + 1] = (before[row] ?? 0) + Number(stands);
  }
  return ([from, to]) => (before[Math.max(from, to)] ?? 0) - (before[from] ?? 0);
}

/** Why a row that may be in the sheet's total counts for nobody; null for headings, totals and notes. */
function reasonOf(left: LeftOut | undefined): PartWhy | null {
  switch (left?.kind) {
    case "left":
    case "not_hired":
    case "away":
    case "same_person":
    case "vacant_post":
    case "reading":
    case "no_facts":
      return left.kind;
    default:
      return null;
  }
}

/** Why somebody whom we count may be missing from the sheet's total. */
function whyNotIn(row: number, way: WayCounted): readonly PartWhy[] {
  const person = way.personIn(row);
  if (person === undefined) return [];
  return [
    ...(person.side !== "citizen" && person.side !== "unclear" ? (["foreigners"] as const) : []),
    ...(way.possibilitiesIn(row) === outcome.ungrouped ? (["outside"] as const) : []),
    ...(person.engagement !== "staff" ? (["other_contract"] as const) : []),
  ];
}
