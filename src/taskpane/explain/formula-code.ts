/** The code behind a formula. Every argument is a rectangle of cells, or null if omitted. */
export type FormulaCode = (...given: unknown[]) => unknown;

/** The code of each formula by id. The build fills it in: src/build/formula-code-loader.ts. */
export const formulaCode: Readonly<Record<string, FormulaCode>> = {};
