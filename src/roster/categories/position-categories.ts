import type { Category } from "../../law/category";
import { fold, withoutKazakhLetters } from "../words/text";

/** What a person decided for each position, by the position's key. */
export type PositionCategories = ReadonlyMap<string, Category | "none">;

/** Nothing decided. */
export const noCategories: PositionCategories = new Map();

/**
 * The form in which positions are the same: letter case, punctuation, blanks and Kazakh letters typed as Russian ones do
 * not matter; a number or a class does.
 */
export function positionKey(position: string): string {
  return withoutKazakhLetters(fold(position));
}
