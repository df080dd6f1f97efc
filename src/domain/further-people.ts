import type { Category } from "../law/category";
import { kindIndex, personKinds } from "./person";

/** Hypothetical people of one category: foreigners to be applied for, and citizens to be hired. */
export type FurtherPeople = {
  readonly category: Category;
  readonly foreigners: number;
  readonly citizens: number;
};

/** The people of a roster by kind (`personKinds`), with hypothetical people added. */
export function withFurther(
  peopleByKind: ArrayLike<number>,
  { category: grade, foreigners, citizens }: FurtherPeople,
): readonly number[] {
  const further = new Map([
    [kindIndex({ side: "foreigner", grade, engagement: "requested", presence: "employed" }), foreigners],
    [kindIndex({ side: "citizen", grade, engagement: "staff", presence: "employed" }), citizens],
  ]);
  return personKinds.map((_, index) => (peopleByKind[index] ?? 0) + (further.get(index) ?? 0));
}
