import { type Shortfall, type Gains, gainOn } from "./shortfall";

/** Limits beyond which a search is cut short. */
export type SearchLimits = {
  /** Remedies listed: more than anybody reads. */
  readonly ways: number;
  /** Chains per action. */
  readonly chains: number;
  /** Combinations of people from all chains but the first. */
  readonly sets: number;
  /** Additions of a gain to a day, in the whole search. */
  readonly sums: number;
  /** The same, in one step. */
  readonly step: number;
};

/** A person (or application) by index in the list of an action, with the gains on the days that lack something. */
type Person = { readonly position: number; readonly gains: Float64Array };

type Action = "notRenew" | "notHire" | "postpone";

/** People (or applications) of one action, each adding at least as much as the next on every day. */
type Chain = { readonly action: Action; readonly people: readonly Person[] };

type Chosen = Readonly<Record<Action, readonly Person[]>>;

/** The first chain of each action, cut to as many people as are worth trying. */
type FirstChains = Omit<Chosen, "postpone">;

/** A set of actions after which nothing is lacking; people and applications by index. */
export type Candidate = Readonly<Record<Action, readonly number[]>> & {
  readonly hire: number;
  readonly replaced: number;
};

/** Tries all numbers of the other actions and computes the fewest hires for each. Only days that lack something matter. */
export class RemedySearch {
  isCut = false;
  private readonly slack: Float64Array;
  private readonly hire: Float64Array;
  private readonly replace: readonly Person[];
  private readonly people: Chosen;
  private readonly found: Candidate[] = [];
  private sums = 0;

  constructor(
    private readonly shortfall: Shortfall,
    private readonly limits: SearchLimits,
  ) {
    const { slack, hire, replace, notRenew, notHire, postpone } = shortfall;
    const lacking = Array.from(slack, (_, day) => day).filter((day) => gainOn(slack, day) < 0);
    const on = (gains: Gains) => Float64Array.from(lacking, (day) => gainOn(gains, day));
    const person = (gains: Gains, position: number): Person => ({ position, gains: on(gains) });
    this.slack = on(slack);
    this.hire = on(hire ?? []);
    this.replace = replace.map(person);
    this.people = {
      notRenew: notRenew.map(({ gains }, at) => person(gains, at)),
      notHire: notHire.map(person),
      // Of applications that add the same, the smaller one costs less.
      postpone: [...postpone.entries()]
        .sort(([, one], [, other]) => one.people - other.people)
        .map(([at, { gains }]) => person(gains, at)),
    };
  }

  *candidates(): Generator<number, readonly Candidate[], void> {
    const [firstNotRenew, ...otherNotRenew] = this.chainsOf("notRenew");
    const [firstNotHire, ...otherNotHire] = this.chainsOf("notHire");
    const sets = this.combinationsOf([...otherNotRenew, ...otherNotHire, ...this.chainsOf("postpone")]);
    const first = this.cutChains(firstNotRenew?.people ?? [], firstNotHire?.people ?? [], sets.length);
    for (const set of sets) {
      const base = this.slack.slice();
      for (const { gains } of [...set.notRenew, ...set.notHire, ...set.postpone]) this.add(base, gains);
      yield* this.tryNumbers(base, set, first);
    }
    return this.found;
  }

  private *tryNumbers(base: Float64Array, set: Chosen, first: FirstChains): Generator<number, void, void> {
    for (const [notHired, slack] of this.prefixes(base, first.notHire))
      for (const [notRenewed, sums] of this.prefixes(slack, first.notRenew)) {
        const notHire = positions([...notHired, ...set.notHire]);
        const notRenew = positions([...notRenewed, ...set.notRenew]);
        const postpone = positions(set.postpone);
        const isEnough = this.tryReplacements(sums.slice(), { notRenew, notHire, postpone });
        if (this.sums > this.limits.step) {
          this.sums = 0;
          yield this.found.length;
        }
        if (isEnough) break;
      }
  }

  /** Nobody, the first, the first two and so on, each with the resulting slack; the array is reused. */
  private *prefixes(
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

  /** Returns whether neither a hire nor a replacement was needed. */
  private tryReplacements(sums: Float64Array, fixed: Pick<Candidate, Action>): boolean {
    const gone = leavesWith(this.shortfall, fixed.notRenew);
    let [hire, replaced] = [this.hiresNeeded(sums), 0];
    if (hire < Infinity) this.found.push({ ...fixed, hire, replaced });
    for (const { position, gains } of this.replace) {
      if (hire === 0) break;
      if (gone.has(position)) continue;
      this.add(sums, gains);
      replaced++;
      const before = hire;
      hire = this.hiresNeeded(sums);
      // A replacement that saves no hire is superfluous.
      if (hire < before) this.found.push({ ...fixed, hire, replaced });
    }
    return hire === 0 && replaced === 0;
  }

  /** The fewest hires that are enough; Infinity if no number is. */
  private hiresNeeded(sums: Float64Array): number {
    return sums.reduce((hires, sum, day) => {
      // If a hire adds nothing, or subtracts, no number of hires is enough.
      const gain = Math.max(0, gainOn(this.hire, day));
      return sum >= 0 ? hires : Math.max(hires, Math.ceil(-sum / gain));
    }, 0);
  }

  /**
   * Splits the people of an action greedily into chains, dropping those who do not help. Applications share a chain only
   * if they add the same, since a smaller one may be enough and costs less.
   */
  private chainsOf(action: Action): readonly Chain[] {
    const helping = this.people[action]
      .map((person) => ({ person, total: person.gains.reduce((sum, gain) => sum + gain, 0) }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total);
    const chains: { people: Person[]; last: Person }[] = [];
    for (const { person } of helping) {
      const chain = chains.find(
        ({ last }) =>
          dominates(last.gains, person.gains) &&
          (action !== "postpone" || dominates(person.gains, last.gains)),
      );
      if (chain === undefined && chains.length === this.limits.chains) {
        this.isCut = true;
        break;
      }
      if (chain === undefined) chains.push({ people: [person], last: person });
      else {
        chain.people.push(person);
        chain.last = person;
      }
    }
    return chains.map(({ people }) => ({ action, people }));
  }

  /** Every choice of a number from each chain; chains beyond the limit are left out. */
  private combinationsOf(chains: readonly Chain[]): readonly Chosen[] {
    let sets: readonly Chosen[] = [{ notRenew: [], notHire: [], postpone: [] }];
    for (const { action, people } of chains) {
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

  /** Every action adds at least the least gain on a day, so the worst day bounds how many of a chain are worth trying. */
  private cutChains(notRenew: readonly Person[], notHire: readonly Person[], sets: number): FirstChains {
    const worst = this.slack.reduce((most, each) => Math.max(most, -each), 0);
    const least = [...this.replace, ...this.people.notRenew, ...this.people.notHire].reduce(
      (lowest, { gains }) => gains.reduce((low, gain) => (gain > 0 ? Math.min(gain, low) : low), lowest),
      Infinity,
    );
    const worthTrying = (people: readonly Person[]) => Math.min(Math.ceil(worst / least), people.length);
    let [notRenewed, notHired] = [worthTrying(notRenew), worthTrying(notHire)];
    const perSet = (worthTrying(this.replace) + 1) * this.slack.length;
    const isTooMuch = () => sets * (notHired + 1) * (notRenewed + 1) * perSet > this.limits.sums;
    while (notRenewed + notHired > 0 && isTooMuch()) {
      this.isCut = true;
      if (notRenewed >= notHired) notRenewed = Math.floor(notRenewed / 2);
      else notHired = Math.floor(notHired / 2);
    }
    return { notRenew: notRenew.slice(0, notRenewed), notHire: notHire.slice(0, notHired) };
  }

  private add(sums: Float64Array, gains: Float64Array): void {
    for (let day = 0; day < sums.length; day++) sums[day] = gainOn(sums, day) + gainOn(gains, day);
    this.sums += sums.length;
  }
}

/** Whether `gains` are at least `others` on every day. */
function dominates(gains: Float64Array, others: Float64Array): boolean {
  return gains.every((gain, day) => gain >= gainOn(others, day));
}

function positions(people: readonly Person[]): readonly number[] {
  return people.map(({ position }) => position);
}

/** The indexes in `replace` of people who leave because their permit is not renewed, so cannot be replaced. */
export function leavesWith(
  { notRenew }: Shortfall,
  notRenewed: readonly number[],
): ReadonlySet<number | null | undefined> {
  return new Set(notRenewed.map((person) => notRenew[person]?.replaceable));
}
