import type { Category } from "../law/category";

/** Which side of the ratio a person is on, by citizenship alone. "eaeu" is a foreigner whose count is a reading. */
export type Side = "citizen" | "foreigner" | "eaeu" | "unclear";

/** "unskilled": the roster says that the person has no category; "unclear": it says nothing readable. */
export type Grade = Category | "unskilled" | "unclear";

/** "unclear": perhaps not employed that day, or the same person as another row. */
export type Presence = "employed" | "unclear";

/** The facts about one person that decide how the person counts. */
export type PersonKind = { readonly side: Side; readonly grade: Grade; readonly presence: Presence };

const sides = ["citizen", "foreigner", "eaeu", "unclear"] as const satisfies readonly Side[];
const grades = [1, 2, 3, 4, "unskilled", "unclear"] as const satisfies readonly Grade[];
const presences = ["employed", "unclear"] as const satisfies readonly Presence[];

/** Every kind of person there is. A row's kind is stored as its position here. */
export const personKinds: readonly PersonKind[] = sides.flatMap((side) =>
  grades.flatMap((grade) => presences.map((presence) => ({ side, grade, presence }))),
);

const indexes = Object.fromEntries(
  sides.map((side) => [
    side,
    Object.fromEntries(
      grades.map((grade) => [
        grade,
        Object.fromEntries(
          presences.map((presence) => [
            presence,
            personKinds.findIndex(
              (kind) => kind.side === side && kind.grade === grade && kind.presence === presence,
            ),
          ]),
        ),
      ]),
    ),
  ]),
) as Record<Side, Record<Grade, Record<Presence, number>>>;

/** The position of a kind in `personKinds`. */
export function kindIndex({ side, grade, presence }: PersonKind): number {
  return indexes[side][grade][presence];
}
