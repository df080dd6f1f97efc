/**
 * Namespace of the add-in's formulas: =KZ.QUOTA_OK(…).
 *
 * Excel advises against two-letter names, because they are column labels too. If it ever refuses this one, change
 * only this constant: manifest, metadata, texts, help pages and the formulas of workbooks follow.
 */
export const FORMULA_NAMESPACE = "KZ";
