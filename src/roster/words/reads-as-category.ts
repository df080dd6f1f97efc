import { readCategory } from "./category";
import type { Cell } from "../../sheet/cell";

/** Whether a cell is a category, including "none". */
export function readsAsCategory(cell: Cell): boolean {
  return (typeof cell === "number" || typeof cell === "string") && readCategory(cell) !== "unknown";
}

/** Whether a text names only categories, as headings of sections and totals do: "Category 1", "1-2 категории". */
export function namesCategories(text: string): boolean {
  if (!wordForCategory.test(text)) return false;
  return (byCategory.test(text) && readCategory(text) !== "unknown") || categoriesAlone.test(text);
}

/** A quick test, since it is mostly names that are tested. */
const wordForCategory = /кат|санат|cat/iu;
const byCategory = /категори|санат|categor/iu;
const categoriesAlone = /^(?=.*\d)\P{L}*(категори\p{L}*|кат|санат\p{L}{0,3}|categor(y|ies)|cat)\P{L}*$/iu;
