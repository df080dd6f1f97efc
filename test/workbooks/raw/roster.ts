import type { Cell } from "../../../src/sheet/cell";

export type Truth = 1 | 2 | 3 | 4 | "none";

/** A position as it is written in a list, its permit category, and how many citizens and foreigners have it. */
export type Post = readonly [position: string, truth: Truth, citizens: number, foreigners?: number];

/** A list without a column of categories, with the category that a careful reader puts for each position. */
export type RawRoster = {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly truth: ReadonlyMap<string, Truth>;
};

type Person = {
  readonly n: number;
  readonly position: string;
  readonly isForeign: boolean;
};

/** The people of some posts, one after the other. */
export function peopleOf(posts: readonly Post[]): readonly Person[] {
  return posts
    .flatMap(([position, , citizens, foreigners = 0]) =>
      Array.from({ length: citizens + foreigners }, (_, each) => ({ position, isForeign: each >= citizens })),
    )
    .map((person, index) => ({ n: index + 1, ...person }));
}

/** What each position of some posts is. */
export function truthOf(posts: readonly Post[]): ReadonlyMap<string, Truth> {
  return new Map(posts.map(([position, truth]) => [position, truth]));
}
