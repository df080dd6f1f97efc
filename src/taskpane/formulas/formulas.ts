import type { FormulaCard } from "../../i18n/formula-card";

/** Every formula. The build puts the list of the help pages here: src/build/formula-cards-loader.ts. */
export const formulas: readonly FormulaCard[] = [];
