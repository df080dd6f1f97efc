/** What an action adds to the slack of each day considered. */
export type Gains = ArrayLike<number>;

/** The gain on a day, by index; 0 beyond the end of the list. */
export function gainOn(gains: Gains, day: number): number {
  return gains[day] ?? 0;
}

/** A person whose permit might not be renewed. */
export type Leaver = {
  readonly gains: Gains;
  /** The index of the same person in `replace`; null if not among them. */
  readonly replaceable: number | null;
};

/** Foreigners of one application, which may be withdrawn or filed later. */
export type Application = { readonly gains: Gains; readonly people: number };

/** How much is lacking on each day considered, and the actions that can make up for it. */
export type Shortfall = {
  /** Per day; negative if something is lacking. */
  readonly slack: Gains;
  /** What one more citizen adds; null if hiring is not an option. */
  readonly hire: Gains | null;
  /** Foreigners who can be replaced by a citizen. Each adds at least as much as the next, on every day. */
  readonly replace: readonly Gains[];
  /** People who add the same are offered in this order. */
  readonly notRenew: readonly Leaver[];
  readonly notHire: readonly Gains[];
  readonly postpone: readonly Application[];
};
