/**
 * Makes things that belong to the frame the functions run in: there, an array of this frame is not `instanceof
 * Array`, and an error must be that frame's `CustomFunctions.Error`.
 */
export type Realm = { array(): unknown[]; error(code: string): unknown };

/**
 * A function as `CustomFunctions.associate` handed it over. The add-in's own answer at once; one that answers later
 * is called through Microsoft's runtime of functions, and returns a promise.
 */
export type Implementation = {
  run: (...values: unknown[]) => unknown;
  realm: Realm;
  answersLater?: boolean;
};

/** What Excel hands over for a blank cell where any type is taken: it has been each of these on some platform. */
export type Blank = null | "" | 0;
