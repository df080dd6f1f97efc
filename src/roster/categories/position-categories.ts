import type { Category } from "../../law/category";
import { comparable } from "../words/text";

/** The category decided for each position, by `positionKey`. */
export type PositionCategories = ReadonlyMap<string, Category | "none">;

export const noCategories: PositionCategories = new Map();

/**
 * A key under which positions are the same: case, punctuation, spaces and Kazakh letters typed as Russian ones do not
 * matter; a number or a class does.
 */
export function positionKey(position: string): string {
  return comparable(position);
}
