import type { FormulaTrial } from "../../../i18n/formula-trial";

/** A trial of every formula. The build puts the examples of the help pages here: src/build/formula-trials-loader.ts. */
export const trials: readonly FormulaTrial[] = [];
