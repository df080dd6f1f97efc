import type { FormulaTrial } from "../../../i18n/formula-trial";

/**
 * A trial of every formula, from the examples of the help pages. Filled in by the build:
 * src/build/formula-trials-loader.ts.
 */
export const trials: readonly FormulaTrial[] = [];
