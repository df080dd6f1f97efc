import { type PersonKind, personKinds } from "../../domain/person";
import { may, outcome, type Possibilities } from "../../domain/possibilities";
import type { Bounds } from "../../domain/tally";
import { possibilitiesOf } from "../../domain/who-counts";
import type { Judged } from "../judgement/judge-roster";
import type { ReadOtherwise } from "../judgement/other-ways";
import { sideIn } from "../people/classify";
import type { RosterOnDay } from "../people/roster-on-day";
import type { TotalOf } from "./read-total";
import type { WrittenTotal } from "./total-spans";

/** What outside a row may keep its person from counting although the row itself is clear. */
export const openByWays = ["column", "section", "note", "employers"] as const;

type OpenBy = (typeof openByWays)[number];

/** A roster read in one way. */
export class WayCounted {
  constructor(
    private readonly judged: Judged,
    private readonly ofKinds: readonly Possibilities[],
    private readonly rows: RosterOnDay,
    /** What is read differently; null for the roster as understood. */
    readonly openBy: OpenBy | null,
  ) {}

  personIn(row: number): PersonKind | undefined {
    return personKinds[this.rows.kinds[row] ?? -1];
  }

  /** 0 if the row is not a person. */
  possibilitiesIn(row: number): Possibilities {
    return this.ofKinds[this.rows.kinds[row] ?? -1] ?? 0;
  }

  mayCount(row: number): boolean {
    return may(this.possibilitiesIn(row), ~outcome.nobody);
  }

  /** Further people of a row with a headcount, all of them unclear. */
  furtherIn(row: number): number {
    return this.rows.further.get(row)?.people ?? 0;
  }

  isOf(of: TotalOf, row: number): "yes" | "no" | "unclear" {
    if (of === "people") return "yes";
    const { cells, layout } = this.judged;
    const side = this.personIn(row)?.side ?? sideIn(cells[row], layout.columns).value;
    if (side === "unclear") return "unclear";
    return (side === "citizen") === (of === "citizens") ? "yes" : "no";
  }
}

/** Whether a row is certainly counted and certainly belongs to a total. */
export function isSure(way: WayCounted, of: TotalOf, row: number): boolean {
  return way.mayCount(row) && !may(way.possibilitiesIn(row), outcome.nobody) && way.isOf(of, row) === "yes";
}

/** A roster in every way it can be read, the same ways as for the bounds of the headcount. */
export class WaysCounted {
  readonly asRead: WayCounted;
  private readonly others: readonly WayCounted[];

  constructor(judged: Judged) {
    const ofKinds = personKinds.map((kind) => possibilitiesOf(kind, judged.readings));
    this.asRead = new WayCounted(judged, ofKinds, judged.rows, null);
    this.others = judged.otherwise.map((way) => new WayCounted(judged, ofKinds, way.rows, openByOf(way)));
  }

  /** The number of people of a total, and the way with the fewest certain ones. */
  countedIn({ of, span: [from, to] }: Pick<WrittenTotal, "of" | "span">): {
    readonly counted: Bounds;
    readonly lowest: WayCounted;
  } {
    let lowest = this.asRead;
    let [min, max] = [Infinity, 0];
    for (const way of [this.asRead, ...this.others]) {
      let [sure, all] = [0, 0];
      for (let row = from; row < to; row++) {
        if (!way.mayCount(row) || way.isOf(of, row) === "no") continue;
        all += 1 + way.furtherIn(row);
        if (isSure(way, of, row)) sure++;
      }
      if (sure < min) [min, lowest] = [sure, way];
      max = Math.max(max, all);
    }
    return { counted: { min, max }, lowest };
  }

  /** What may keep a clear row from counting. Ways that differ in a single respect come first. */
  whyOpen(of: TotalOf, row: number): OpenBy {
    return this.others.find((way) => !isSure(way, of, row))?.openBy ?? "column";
  }
}

function openByOf({ doubted, isOfOneEmployer, without }: ReadOtherwise): OpenBy {
  if (doubted.length > 0) return "note";
  if (isOfOneEmployer) return "employers";
  return without.length > 0 ? "section" : "column";
}
