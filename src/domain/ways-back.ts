/** What something adds to the slack of each of the days looked at; never less than nothing. */
export type Gains = ArrayLike<number>;

/** A person who may come off the list: not taken on, or not renewed. */
export type Leaver = {
  readonly gains: Gains;
  /** The position of the same person among those to be replaced; null where he is not one of them. */
  readonly replaceable: number | null;
};

/** What is lacking on each of the days looked at, and what can be done about it. */
export type Course = {
  /** Below zero where something is lacking that day. */
  readonly slack: Gains;
  /** What one citizen more adds; null where hiring is no way. */
  readonly hire: Gains | null;
  /** People to be replaced by a citizen. Earlier ones add at least as much as later ones, on every day. */
  readonly replace: readonly Gains[];
  /** In the order in which they are offered, where one adds as much as another. */
  readonly notRenew: readonly Leaver[];
  readonly notHire: readonly Gains[];
};

/** How many citizens to hire, and who is meant by every other action, by position in the lists of the course. */
export type WayBack = {
  readonly hire: number;
  readonly replace: readonly number[];
  readonly notRenew: readonly number[];
  readonly notHire: readonly number[];
  /** The day with the least slack then, by position. */
  readonly tightest: number;
};

/** The ways found, the cheapest first; `isCut` where there are more than anybody reads, or than were looked for. */
export type FoundWays = { readonly ways: readonly WayBack[]; readonly isCut: boolean };

/** More than anybody reads. */
const MOST_WAYS = 100;

/** Sums of a day that are looked at, and people apart from the row whose sets are all tried. */
const MOST_SUMS = 20_000_000;
const MOST_STRAYS = 10;

/** Sums made in one step. */
const STEP = 500_000;

/** People in a row, of whom each adds at least as much as the next on every day, and those who fit into no row. */
type Ordered = { readonly row: readonly number[]; readonly strays: readonly number[] };

type Candidate = {
  readonly hire: number;
  readonly replaced: number;
  readonly notRenew: readonly number[];
  readonly notHire: readonly number[];
};

/**
 * Every smallest set of actions after which nothing is lacking on any day: of none of them can an action be left out.
 * Sets are compared by how many of each action they ask for. Done in steps, so that a page can breathe between them.
 *
 * Who is meant within an action does not multiply the sets: those who add at least as much as any other come first.
 * Only of people who help on other days than the rest all sets are tried, up to some number.
 */
export function* waysBack(course: Course): Generator<number, FoundWays, void> {
  const lacking = Array.from(course.slack, (_, day) => day).filter((day) => (course.slack[day] ?? 0) < 0);
  const search = new Search(course, lacking);
  const candidates = yield* search.candidates();
  const ways: Candidate[] = [];
  let { isCut } = search;
  // A set that contains a smaller one costs more, so everything smaller is known by then.
  for (const candidate of candidates.sort((a, b) => costOf(a) - costOf(b))) {
    if (ways.some((way) => isWithin(way, candidate))) continue;
    if (ways.length === MOST_WAYS) {
      isCut = true;
      break;
    }
    ways.push(candidate);
  }
  const full: WayBack[] = [];
  for (const way of ways) {
    full.push(inFull(way, course));
    yield full.length;
  }
  return { ways: full, isCut };
}

/** Tries the numbers of everything but hires, of which it then finds the fewest. */
class Search {
  isCut = false;
  private readonly slack: Float64Array;
  private readonly hire: Float64Array | null;
  private readonly replace: readonly Float64Array[];
  private readonly notRenew: Ordered;
  private readonly notHire: Ordered;
  private readonly gainsOfNotRenew: readonly Float64Array[];
  private readonly gainsOfNotHire: readonly Float64Array[];
  private readonly found: Candidate[] = [];
  private sums = 0;

  constructor(
    private readonly course: Course,
    lacking: readonly number[],
  ) {
    const on = (gains: Gains) => Float64Array.from(lacking, (day) => gains[day] ?? 0);
    this.slack = on(course.slack);
    this.hire = course.hire && on(course.hire);
    this.replace = course.replace.map(on);
    this.gainsOfNotRenew = course.notRenew.map(({ gains }) => on(gains));
    this.gainsOfNotHire = course.notHire.map(on);
    this.notRenew = inRow(this.gainsOfNotRenew);
    this.notHire = inRow(this.gainsOfNotHire);
  }

  *candidates(): Generator<number, Candidate[], void> {
    const { lapsing, leftOut } = this.withinReach();
    const strays = this.strays();
    for (let set = 0; set < 2 ** strays.length; set++) {
      const chosen = strays.filter((_, index) => (set >> index) & 1);
      const base = this.slack.slice();
      for (const { gains } of chosen) this.add(base, gains);
      const fixed = {
        notRenew: chosen.flatMap(({ kind, index }) => (kind === "notRenew" ? [index] : [])),
        notHire: chosen.flatMap(({ kind, index }) => (kind === "notHire" ? [index] : [])),
      };
      yield* this.tryNumbers(base, fixed, lapsing, leftOut);
    }
    return this.found;
  }

  private *tryNumbers(
    base: Float64Array,
    fixed: Pick<Candidate, "notRenew" | "notHire">,
    lapsing: readonly number[],
    leftOut: readonly number[],
  ): Generator<number, void, void> {
    const withLeftOut = base.slice();
    for (let out = 0; out <= leftOut.length; out++) {
      if (out > 0) this.add(withLeftOut, this.gainsOfNotHire[leftOut[out - 1] ?? 0]);
      const sums = withLeftOut.slice();
      const notHire = [...leftOut.slice(0, out), ...fixed.notHire];
      for (let lapsed = 0; lapsed <= lapsing.length; lapsed++) {
        if (lapsed > 0) this.add(sums, this.gainsOfNotRenew[lapsing[lapsed - 1] ?? 0]);
        const notRenew = [...lapsing.slice(0, lapsed), ...fixed.notRenew];
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
  private tryReplacements(sums: Float64Array, fixed: Pick<Candidate, "notRenew" | "notHire">): boolean {
    const replaceable = replaceableBeside(this.course, fixed.notRenew);
    let before = Infinity;
    for (let replaced = 0; replaced <= replaceable.length; replaced++) {
      if (replaced > 0) this.add(sums, this.replace[replaceable[replaced - 1] ?? 0]);
      const hire = this.hiresFor(sums);
      // One more replacement that saves no hiring is one action too many.
      if (hire < before) this.found.push({ ...fixed, hire, replaced });
      before = hire;
      if (hire === 0) return replaced === 0;
    }
    return false;
  }

  /** The fewest hires that are enough; Infinity where none are. */
  private hiresFor(sums: Float64Array): number {
    let hires = 0;
    for (let day = 0; day < sums.length; day++) {
      const missing = -(sums[day] ?? 0);
      const gain = this.hire?.[day] ?? 0;
      if (missing > 0) hires = Math.max(hires, gain > 0 ? Math.ceil(missing / gain) : Infinity);
    }
    return hires;
  }

  private strays() {
    const of = (kind: "notRenew" | "notHire", { strays }: Ordered, gains: readonly Float64Array[]) =>
      strays.map((index) => ({ kind, index, gains: gains[index] }));
    const all = [
      ...of("notRenew", this.notRenew, this.gainsOfNotRenew),
      ...of("notHire", this.notHire, this.gainsOfNotHire),
    ];
    if (all.length > MOST_STRAYS) this.isCut = true;
    return all.slice(0, MOST_STRAYS);
  }

  /** Each action mends a day by some least gain, so more of one than the worst day lacks is never needed. */
  private withinReach() {
    const least = Math.min(...[...this.replace, ...this.gainsOfNotRenew, ...this.gainsOfNotHire].map(leastGain));
    const worst = this.slack.reduce((most, each) => Math.max(most, -each), 0);
    const days = Math.max(1, this.slack.length);
    const most = worst > 0 && Number.isFinite(least) ? Math.ceil(worst / least) * days : 0;
    const reach = (length: number) => Math.min(most, length);
    const sets = 2 ** Math.min(MOST_STRAYS, this.notRenew.strays.length + this.notHire.strays.length);
    let [lapsing, leftOut] = [reach(this.notRenew.row.length), reach(this.notHire.row.length)];
    const [wantedLapsing, wantedLeftOut] = [lapsing, leftOut];
    const isTooMuch = () =>
      sets * (leftOut + 1) * (lapsing + 1) * (reach(this.replace.length) + 1) * days > MOST_SUMS;
    while (lapsing + leftOut > 0 && isTooMuch())
      if (lapsing >= leftOut) lapsing = Math.floor(lapsing / 2);
      else leftOut = Math.floor(leftOut / 2);
    if (lapsing < wantedLapsing || leftOut < wantedLeftOut) this.isCut = true;
    return {
      lapsing: this.notRenew.row.slice(0, lapsing),
      leftOut: this.notHire.row.slice(0, leftOut),
    };
  }

  private add(sums: Float64Array, gains: Float64Array | undefined): void {
    if (gains === undefined) return;
    for (let day = 0; day < sums.length; day++) sums[day] = (sums[day] ?? 0) + (gains[day] ?? 0);
    this.sums += sums.length;
  }
}
