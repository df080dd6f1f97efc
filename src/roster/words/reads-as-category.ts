import { readCategory } from "./category";
import type { Cell } from "../../sheet/cell";

/** Says whether a cell holds a category, "none" among them. */
export function readsAsCategory(cell: Cell): boolean {
  return (typeof cell === "number" || typeof cell === "string") && readCategory(cell) !== "unknown";
}

/** Says whether a text names categories and nothing else, as headings of sections and sums do: "Category 1", "1-2 категории". */
export function namesCategories(text: string): boolean {
  if (!wordForCategory.test(text)) return false;
  return (byCategory.test(text) && readCategory(text) !== "unknown") || categoriesAlone.test(text);
}

/** Asked about names, which hold no such word. */
const wordForCategory = /кат|санат|cat/iu;
const byCategory = /категори|санат|categor/iu;
const categoriesAlone = /^(?=.*\d)\P{L}*(категори\p{L}*|кат|санат\p{L}{0,3}|categor(y|ies)|cat)\P{L}*$/iu;
