/** What something adds to the slack of each of the days looked at; never less than nothing. */
export type Gains = ArrayLike<number>;

/** What is added on a day, by position; nothing on days behind the end of a list. */
export function gainOn(gains: Gains, day: number): number {
  return gains[day] ?? 0;
}

/** A person who may come off the list: not taken on, or not renewed. */
export type Leaver = {
  readonly gains: Gains;
  /** The position of the same person among those to be replaced; null where he is not one of them. */
  readonly replaceable: number | null;
};

/** Foreigners asked for together, whose application may be withdrawn or filed later. */
export type Application = { readonly gains: Gains; readonly people: number };

/** What is lacking on each of the days looked at, and what can be done about it. */
export type Shortfall = {
  /** Below zero where something is lacking that day. */
  readonly slack: Gains;
  /** What one citizen more adds; null where hiring is no way. */
  readonly hire: Gains | null;
  /** People to be replaced by a citizen. Earlier ones add at least as much as later ones, on every day. */
  readonly replace: readonly Gains[];
  /** In the order in which they are offered, where one adds as much as another. */
  readonly notRenew: readonly Leaver[];
  readonly notHire: readonly Gains[];
  readonly postpone: readonly Application[];
};
