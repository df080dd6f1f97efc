import type { Category } from "../law/category";
import { kindIndex, personKinds } from "./person";

/** Hypothetical people of one category: foreigners to be applied for, and citizens to be hired. */
export type ExtraPeople = {
  readonly category: Category;
  readonly foreigners: number;
  readonly citizens: number;
};

/** The people of a roster by kind (`personKinds`), with hypothetical people added. */
export function withExtraPeople(
  peopleByKind: ArrayLike<number>,
  { category: grade, foreigners, citizens }: ExtraPeople,
): readonly number[] {
  const extra = new Map([
    [kindIndex({ side: "foreigner", grade, engagement: "requested", presence: "employed" }), foreigners],
    [kindIndex({ side: "citizen", grade, engagement: "staff", presence: "employed" }), citizens],
  ]);
  return personKinds.map((_, index) => (peopleByKind[index] ?? 0) + (extra.get(index) ?? 0));
}
