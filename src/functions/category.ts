import { readCategory } from "../roster/words/category";
import { cellText } from "../sheet/cell";
import { isQuestioned } from "../roster/people/classify";
import { Refusal } from "./arguments/refusal";
import { spreadDistinct } from "./arguments/spread-distinct";
import { answer } from "./host/answer";

/**
 * Reads a permit category as it is written: 2, "II", "cat 2", "вторая", "2-санат" are all 2.
 * #N/A if it is not understood, or says that there is none.
 * @customfunction CATEGORY CATEGORY
 * @param text Category as it is written, or a range of them.
 * @returns 1, 2, 3 or 4.
 */
export function categoryOf(text: unknown[][]): unknown[][] {
  return answer((asked) =>
    spreadDistinct(text, asked, (value) => {
      const written = cellText(value);
      const isReadable = typeof value !== "boolean" && !isQuestioned(written);
      const read = isReadable ? readCategory(value) : "unknown";
      if (typeof read === "number") return read;
      const key = read === "none" ? "category_none" : "category_unknown";
      throw new Refusal("no_answer", asked.tell(key, { text: written }));
    }),
  );
}
