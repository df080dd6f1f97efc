/** What a cell runs: every argument a rectangle of cells, or null where it is left out. */
export type FormulaCode = (...given: unknown[]) => unknown;

/** The code of every formula by its id. The build puts it here: src/build/formula-code-loader.ts. */
export const formulaCode: Readonly<Record<string, FormulaCode>> = {};
