import { type Shortfall, type Gains, gainOn } from "./shortfall";

/** How much is tried before a search is cut short. */
export type SearchLimits = {
  /** Ways that are listed: more than anybody reads. */
  readonly ways: number;
  /** Lines of an action that are told apart. */
  readonly lines: number;
  /** Sets of people beside the longest lines. */
  readonly sets: number;
  /** Sums of a day that are looked at. */
  readonly sums: number;
  /** Sums made in one step. */
  readonly step: number;
};

/** Somebody by his position in the list of an action, and what he adds on the days that lack something. */
type Person = { readonly position: number; readonly gains: Float64Array };

type Action = "notRenew" | "notHire" | "postpone";

/** People of one action, or applications, of whom each adds at least as much as the next on every day. */
type Line = { readonly action: Action; readonly people: readonly Person[] };

type Chosen = Readonly<Record<Action, readonly Person[]>>;

/** The people of the longest lines, of whom so many may be chosen. */
type Reach = Omit<Chosen, "postpone">;

/** A set of actions after which nothing is lacking; people and applications by their positions. */
export type Candidate = Readonly<Record<Action, readonly number[]>> & {
  readonly hire: number;
  readonly replaced: number;
};

/** Tries the numbers of everything but hires, of which it then finds the fewest. Only days that lack something matter. */
export class RemedySearch {
  isCut = false;
  private readonly slack: Float64Array;
  private readonly hire: Float64Array;
  private readonly replace: readonly Person[];
  private readonly leavers: Chosen;
  private readonly found: Candidate[] = [];
  private sums = 0;

  constructor(
    private readonly course: Shortfall,
    private readonly limits: SearchLimits,
  ) {
    const { slack, hire, replace, notRenew, notHire, postpone } = course;
    const lacking = Array.from(slack, (_, day) => day).filter((day) => gainOn(slack, day) < 0);
    const on = (gains: Gains) => Float64Array.from(lacking, (day) => gainOn(gains, day));
    const person = (gains: Gains, position: number): Person => ({ position, gains: on(gains) });
    this.slack = on(slack);
    this.hire = on(hire ?? []);
    this.replace = replace.map(person);
    this.leavers = {
      notRenew: notRenew.map(({ gains }, at) => person(gains, at)),
      notHire: notHire.map(person),
      // Of applications that add the same the smaller one asks for less.
      postpone: [...postpone.entries()]
        .sort(([, one], [, other]) => one.people - other.people)
        .map(([at, { gains }]) => person(gains, at)),
    };
  }

  *candidates(): Generator<number, readonly Candidate[], void> {
    const [[lapsing, ...others], [leftOut, ...further]] = [this.linesOf("notRenew"), this.linesOf("notHire")];
    const sets = this.setsOf([...others, ...further, ...this.linesOf("postpone")]);
    const reach = this.withinReach(lapsing?.people ?? [], leftOut?.people ?? [], sets.length);
    for (const set of sets) {
      const base = this.slack.slice();
      for (const { gains } of [...set.notRenew, ...set.notHire, ...set.postpone]) this.add(base, gains);
      yield* this.tryNumbers(base, set, reach);
    }
    return this.found;
  }

  private *tryNumbers(base: Float64Array, set: Chosen, reach: Reach): Generator<number, void, void> {
    for (const [leftOut, withoutThem] of this.oneMoreEach(base, reach.notHire))
      for (const [lapsing, sums] of this.oneMoreEach(withoutThem, reach.notRenew)) {
        const notHire = positions([...leftOut, ...set.notHire]);
        const notRenew = positions([...lapsing, ...set.notRenew]);
        const postpone = positions(set.postpone);
        const isEnough = this.tryReplacements(sums.slice(), { notRenew, notHire, postpone });
        if (this.sums > this.limits.step) {
          this.sums = 0;
          yield this.found.length;
        }
        if (isEnough) break;
      }
  }

  /** Nobody, the first, the first two and so on, each with the sums that it makes. */
  private *oneMoreEach(
    base: Float64Array,
    people: readonly Person[],
  ): Generator<readonly [readonly Person[], Float64Array], void, void> {
    const sums = base.slice();
    yield [[], sums];
    for (const [index, { gains }] of people.entries()) {
      this.add(sums, gains);
      yield [people.slice(0, index + 1), sums];
    }
  }

  /** Returns whether not even one replacement was needed. */
  private tryReplacements(sums: Float64Array, fixed: Pick<Candidate, Action>): boolean {
    const gone = leavesWith(this.course, fixed.notRenew);
    let [hire, replaced] = [this.hiresFor(sums), 0];
    if (hire < Infinity) this.found.push({ ...fixed, hire, replaced });
    for (const { position, gains } of this.replace) {
      if (hire === 0) break;
      if (gone.has(position)) continue;
      this.add(sums, gains);
      replaced++;
      const before = hire;
      hire = this.hiresFor(sums);
      // One more replacement that saves no hiring is one action too many.
      if (hire < before) this.found.push({ ...fixed, hire, replaced });
    }
    return hire === 0 && replaced === 0;
  }

  /** The fewest hires that are enough; Infinity where none are. */
  private hiresFor(sums: Float64Array): number {
    return sums.reduce((hires, sum, day) => {
      // Where a hire adds nothing, or takes something away, no number of them is enough.
      const gain = Math.max(0, gainOn(this.hire, day));
      return sum >= 0 ? hires : Math.max(hires, Math.ceil(-sum / gain));
    }, 0);
  }

  /**
   * The people of an action in as few lines as come of putting each behind the first who adds as much as he does. An
   * application for fewer people may be enough and asks for less, so only those that are alike stand in one line.
   */
  private linesOf(action: Action): readonly Line[] {
    const helping = this.leavers[action]
      .map((person) => ({ person, total: person.gains.reduce((sum, gain) => sum + gain, 0) }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total);
    const lines: { people: Person[]; last: Person }[] = [];
    for (const { person } of helping) {
      const line = lines.find(
        ({ last }) =>
          isAtLeast(last.gains, person.gains) &&
          (action !== "postpone" || isAtLeast(person.gains, last.gains)),
      );
      if (line === undefined && lines.length === this.limits.lines) {
        this.isCut = true;
        break;
      }
      if (line === undefined) lines.push({ people: [person], last: person });
      else {
        line.people.push(person);
        line.last = person;
      }
    }
    return lines.map(({ people }) => ({ action, people }));
  }

  /** Every choice of so many of each line; of too many choices those of the first lines. */
  private setsOf(lines: readonly Line[]): readonly Chosen[] {
    let sets: readonly Chosen[] = [{ notRenew: [], notHire: [], postpone: [] }];
    for (const { action, people } of lines) {
      if (sets.length * (people.length + 1) > this.limits.sets) {
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
  private withinReach(lapsing: readonly Person[], leftOut: readonly Person[], sets: number): Reach {
    const worst = this.slack.reduce((most, each) => Math.max(most, -each), 0);
    const least = [...this.replace, ...this.leavers.notRenew, ...this.leavers.notHire].reduce(
      (lowest, { gains }) => gains.reduce((low, gain) => (gain > 0 ? Math.min(gain, low) : low), lowest),
      Infinity,
    );
    const reach = (people: readonly Person[]) => Math.min(Math.ceil(worst / least), people.length);
    let [lapsed, out] = [reach(lapsing), reach(leftOut)];
    const isTooMuch = () =>
      sets * (out + 1) * (lapsed + 1) * (reach(this.replace) + 1) * this.slack.length > this.limits.sums;
    while (lapsed + out > 0 && isTooMuch()) {
      this.isCut = true;
      if (lapsed >= out) lapsed = Math.floor(lapsed / 2);
      else out = Math.floor(out / 2);
    }
    return { notRenew: lapsing.slice(0, lapsed), notHire: leftOut.slice(0, out) };
  }

  private add(sums: Float64Array, gains: Float64Array): void {
    for (let day = 0; day < sums.length; day++) sums[day] = gainOn(sums, day) + gainOn(gains, day);
    this.sums += sums.length;
  }
}

function isAtLeast(gains: Float64Array, others: Float64Array): boolean {
  return gains.every((gain, day) => gain >= gainOn(others, day));
}

function positions(people: readonly Person[]): readonly number[] {
  return people.map(({ position }) => position);
}

/** Whoever leaves with the permit is not there to be replaced. */
export function leavesWith(
  { notRenew }: Shortfall,
  lapsing: readonly number[],
): ReadonlySet<number | null | undefined> {
  return new Set(lapsing.map((person) => notRenew[person]?.replaceable));
}
