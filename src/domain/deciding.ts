import { groups } from "../law/category";
import { isClear, may, outcome, outcomesOf, type Possibilities } from "./possibilities";
import { meets } from "./ratio";
import { contribution } from "./surplus-range";
import type { Tally } from "./tally";
import { type Judgement, judge, type Standard } from "./verdict";

/** The unclear rows that can decide an undecided verdict, by their possible outcomes. */
export type Deciding = {
  /** Clearing up one such row can settle the verdict by itself. */
  readonly alone: ReadonlySet<Possibilities>;
  /** Such a row can settle it only together with others. */
  readonly together: ReadonlySet<Possibilities>;
};

const outside = outcome.ungrouped | outcome.nobody;

/** Which rows to clear up first, and which others still matter; none if the verdict is settled. */
export function decidingRows(tally: Tally, judgement: Judgement, standard: Standard): Deciding {
  const unclear = tally.map(({ possibilities }) => possibilities).filter((each) => !isClear(each));
  if (judgement.verdict !== "undecided") return { alone: new Set(), together: new Set() };
  // If perhaps nobody counts in either group, every row that may count matters.
  const mayBeEmpty = tally.every(({ possibilities }) => may(possibilities, outside));
  const alone = new Set(unclear.filter((possibilities) => settlesAlone(tally, possibilities, standard)));
  const matters = unclear.filter(
    (possibilities) =>
      !alone.has(possibilities) && (mayBeEmpty || canMatter(possibilities, judgement, standard)),
  );
  return { alone, together: new Set(matters) };
}

function settlesAlone(tally: Tally, possibilities: Possibilities, standard: Standard): boolean {
  return outcomesOf(possibilities).some((settled) => {
    const others = tally.map((entry) =>
      entry.possibilities === possibilities ? { ...entry, rows: entry.rows - 1 } : entry,
    );
    const resolved = [...others.filter(({ rows }) => rows > 0), { possibilities: settled, rows: 1 }];
    return judge(resolved, standard).verdict !== "undecided";
  });
}

/** A row matters if its outcomes differ for a group that may both pass and fail, or for an exemption. */
function canMatter(possibilities: Possibilities, judgement: Judgement, standard: Standard): boolean {
  if (may(possibilities, outcome.nobody) && standard.claims.length > 0) return true;
  return groups.some((group) => {
    const { range, requiredPercent } = judgement.groups[group];
    const mayFail = !meets(range.worst.citizens, range.worst.total, requiredPercent);
    const mayPass = meets(range.best.citizens, range.best.total, requiredPercent);
    const contributions = outcomesOf(possibilities).map((bit) => contribution(bit, group, requiredPercent));
    return mayFail && mayPass && new Set(contributions).size > 1;
  });
}
