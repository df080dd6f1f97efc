/**
 * What stands before the add-in's formulas: =KZ.QUOTA_OK(…).
 *
 * Excel advises against a name of two letters, since it is a column's label too. Should it refuse this one, another
 * word here is all that changes: manifest, metadata, texts, help pages and the formulas of workbooks follow.
 */
export const FORMULA_NAMESPACE = "KZ";
