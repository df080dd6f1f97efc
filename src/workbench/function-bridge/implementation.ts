/**
 * Creates objects in the frame the functions run in: there, an array of this frame is not `instanceof Array`, and an
 * error must be that frame's `CustomFunctions.Error`.
 */
export type Realm = { array(): unknown[]; error(code: string): unknown };

/**
 * A function passed to `CustomFunctions.associate`. The add-in's own functions are synchronous; with `answersLater`,
 * the call goes through Microsoft's custom functions runtime and returns a promise.
 */
export type Implementation = {
  run: (...values: unknown[]) => unknown;
  realm: Realm;
  answersLater?: boolean;
};

/** What Excel passes for a blank cell to a parameter of any type: each of these on some platform. */
export type Blank = null | "" | 0;
