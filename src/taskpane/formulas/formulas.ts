import type { FormulaCard } from "../../i18n/formula-card";

/** All formulas, as listed on the help pages. Filled in by the build: src/build/formula-cards-loader.ts. */
export const formulas: readonly FormulaCard[] = [];
