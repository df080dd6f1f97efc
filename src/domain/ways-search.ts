import type { Course, Gains } from "./lacking-course";

/** Sums of a day that are looked at, and sets of people beside the longest lines that are tried. */
const MOST_SUMS = 20_000_000;
const MOST_SETS = 1024;

/** Sums made in one step. */
const STEP = 500_000;

/** People of one action, of whom each adds at least as much as the next on every day; positions in its list. */
type Line = { readonly action: "notRenew" | "notHire"; readonly people: readonly number[] };

type Chosen = Readonly<Record<Line["action"], readonly number[]>>;
/** A set of actions after which nothing is lacking. */
export type Candidate = Chosen & { readonly hire: number; readonly replaced: number };

/** Tries the numbers of everything but hires, of which it then finds the fewest. Only days that lack something matter. */
export class WaysSearch {
  isCut = false;
  private readonly slack: Float64Array;
  private readonly hire: Float64Array | null;
  private readonly replace: readonly Float64Array[];
  private readonly gains: Readonly<Record<Line["action"], readonly Float64Array[]>>;
  private readonly found: Candidate[] = [];
  private sums = 0;

  constructor(private readonly course: Course) {
    const { slack, hire, replace, notRenew, notHire } = course;
    const lacking = Array.from(slack, (_, day) => day).filter((day) => (slack[day] ?? 0) < 0);
    const on = (gains: Gains) => Float64Array.from(lacking, (day) => gains[day] ?? 0);
    this.slack = on(slack);
    this.hire = hire && on(hire);
    this.replace = replace.map(on);
    this.gains = { notRenew: notRenew.map((each) => on(each.gains)), notHire: notHire.map(on) };
  }

  *candidates(): Generator<number, Candidate[], void> {
    const [[lapsing, ...others], [leftOut, ...further]] = [this.linesOf("notRenew"), this.linesOf("notHire")];
    const sets = this.setsOf([...others, ...further]);
    const reach = this.withinReach(lapsing?.people ?? [], leftOut?.people ?? [], sets.length);
    for (const set of sets) {
      const base = this.slack.slice();
      for (const person of set.notRenew) this.add(base, this.gains.notRenew[person]);
      for (const person of set.notHire) this.add(base, this.gains.notHire[person]);
      yield* this.tryNumbers(base, set, reach);
    }
    return this.found;
  }

  private *tryNumbers(base: Float64Array, set: Chosen, reach: Chosen): Generator<number, void, void> {
    const withLeftOut = base.slice();
    for (let out = 0; out <= reach.notHire.length; out++) {
      if (out > 0) this.add(withLeftOut, this.gains.notHire[reach.notHire[out - 1] ?? 0]);
      const sums = withLeftOut.slice();
      const notHire = [...reach.notHire.slice(0, out), ...set.notHire];
      for (let lapsed = 0; lapsed <= reach.notRenew.length; lapsed++) {
        if (lapsed > 0) this.add(sums, this.gains.notRenew[reach.notRenew[lapsed - 1] ?? 0]);
        const notRenew = [...reach.notRenew.slice(0, lapsed), ...set.notRenew];
        const isEnough = this.tryReplacements(sums.slice(), { notRenew, notHire });
        if (this.sums > STEP) {
          this.sums = 0;
          yield this.found.length;
        }
        if (isEnough) break;
      }
    }
  }

  /** Returns whether not even one replacement was needed. */
  private tryReplacements(sums: Float64Array, fixed: Chosen): boolean {
    const gone = goneWith(this.course, fixed.notRenew);
    let [before, replaced] = [Infinity, 0];
    for (let next = 0; ; next++) {
      const hire = this.hiresFor(sums);
      // One more replacement that saves no hiring is one action too many.
      if (hire < before) this.found.push({ ...fixed, hire, replaced });
      before = hire;
      if (hire === 0) return replaced === 0;
      while (gone.has(next)) next++;
      if (next >= this.replace.length) return false;
      this.add(sums, this.replace[next]);
      replaced++;
    }
  }

  /** The fewest hires that are enough; Infinity where none are. */
  private hiresFor(sums: Float64Array): number {
    let hires = 0;
    for (let day = 0; day < sums.length; day++) {
      const missing = -(sums[day] ?? 0);
      const gain = this.hire?.[day] ?? 0;
      if (missing > 0) hires = Math.max(hires, gain > 0 ? Math.ceil(missing / gain) : Infinity);
    }
    this.sums += sums.length;
    return hires;
  }

  /** The people of an action in as few lines as come of putting each behind the first who adds as much as he does. */
  private linesOf(action: Line["action"]): readonly Line[] {
    const gains = this.gains[action];
    const total = gains.map((each) => each.reduce((sum, gain) => sum + gain, 0));
    const helping = [...gains.keys()].filter((person) => (total[person] ?? 0) > 0);
    const lines: number[][] = [];
    for (const person of helping.sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0))) {
      const line = lines.find((people) => isAtLeast(gains[people.at(-1) ?? 0], gains[person]));
      if (line === undefined) lines.push([person]);
      else line.push(person);
      if (lines.length > MOST_LINES) break;
    }
    if (lines.length > MOST_LINES) this.isCut = true;
    return lines.slice(0, MOST_LINES).map((people) => ({ action, people }));
  }

  /** Every choice of so many of each line; of too many choices those of the first lines. */
  private setsOf(lines: readonly Line[]): readonly Chosen[] {
    let sets: readonly Chosen[] = [{ notRenew: [], notHire: [] }];
    for (const { action, people } of lines) {
      if (sets.length * (people.length + 1) > MOST_SETS) {
        this.isCut = true;
        break;
      }
      sets = sets.flatMap((set) =>
        Array.from({ length: people.length + 1 }, (_, count) => ({
          ...set,
          [action]: [...set[action], ...people.slice(0, count)],
        })),
      );
    }
    return sets;
  }

  /** Each action mends a day by some least gain, so more of a line than the worst day lacks is never needed. */
  private withinReach(lapsing: readonly number[], leftOut: readonly number[], sets: number): Chosen {
    const worst = this.slack.reduce((most, each) => Math.max(most, -each), 0);
    const least = [...this.replace, ...this.gains.notRenew, ...this.gains.notHire].reduce(
      (lowest, gains) => gains.reduce((low, gain) => (gain > 0 && gain < low ? gain : low), lowest),
      Infinity,
    );
    const most = Number.isFinite(least) ? Math.ceil(worst / least) : 0;
    const reach = (list: readonly unknown[]) => Math.min(most, list.length);
    let [lapsed, out] = [reach(lapsing), reach(leftOut)];
    const isTooMuch = () =>
      sets * (out + 1) * (lapsed + 1) * (reach(this.replace) + 1) * this.slack.length > MOST_SUMS;
    while (lapsed + out > 0 && isTooMuch())
      if (lapsed >= out) lapsed = Math.floor(lapsed / 2);
      else out = Math.floor(out / 2);
    if (lapsed < reach(lapsing) || out < reach(leftOut)) this.isCut = true;
    return { notRenew: lapsing.slice(0, lapsed), notHire: leftOut.slice(0, out) };
  }

  private add(sums: Float64Array, gains: Float64Array | undefined): void {
    if (gains === undefined) return;
    for (let day = 0; day < sums.length; day++) sums[day] = (sums[day] ?? 0) + (gains[day] ?? 0);
    this.sums += sums.length;
  }
}

/** Lines of an action that are told apart. */
const MOST_LINES = 12;

function isAtLeast(gains: Float64Array | undefined, others: Float64Array | undefined): boolean {
  return gains?.every((gain, day) => gain >= (others?.[day] ?? 0)) ?? false;
}

/** Whoever leaves with the permit is not there to be replaced. */
export function goneWith(
  { notRenew }: Course,
  lapsing: readonly number[],
): ReadonlySet<number | null | undefined> {
  return new Set(lapsing.map((person) => notRenew[person]?.replaceable));
}
