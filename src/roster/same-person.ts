import { kindIndex, type PersonKind } from "../domain/person";

/** What two rows count as once it is known how they belong together. */
export type Merged = {
  readonly first: PersonKind | null;
  readonly second: PersonKind | null;
  readonly code: "same_person" | "same_iin";
};

/**
 * Two rows with one valid IIN. They are one person where names, citizenship and category agree; otherwise one or two
 * people, and each row may be the one that is wrong. Null stands for a row that counts for nobody.
 */
export function mergeSamePerson(
  first: PersonKind | null,
  second: PersonKind | null,
  agree: { readonly names: boolean; readonly countries: boolean },
): Merged {
  if (first === null || second === null) return { first, second, code: "same_person" };
  const factsAgree =
    agree.countries &&
    kindIndex({ ...first, presence: "employed" }) === kindIndex({ ...second, presence: "employed" });
  if (!factsAgree)
    return {
      first: { ...first, presence: "unclear" },
      second: { ...second, presence: "unclear" },
      code: "same_iin",
    };
  if (!agree.names) return { first, second: { ...second, presence: "unclear" }, code: "same_iin" };
  return second.presence === "employed"
    ? { first: second, second: null, code: "same_person" }
    : { first, second: null, code: "same_person" };
}
