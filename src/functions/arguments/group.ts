import { type Group, groupOf } from "../../law/category";
import { readCategory } from "../../roster/words/category";
import { cellText } from "../../sheet/cell";
import { fold } from "../../roster/words/text";
import type { Asked } from "../host/answer";
import { Refusal } from "./refusal";
import type { Value } from "./spread";

/** Pairs such as "1-2", "3+4" or "1 и 2", with everything but digits replaced by a space. */
const written: Readonly<Record<string, Group>> = { "1 2": "managers", "3 4": "workers" };

/** The group of a category, or of a pair of categories such as "1-2". */
export function groupArgument(value: Value, { tell }: Asked): Group {
  if (typeof value === "string") {
    const pair = written[fold(value).replace(/\D+/g, " ")];
    if (pair && /^\D*1\D+2\D*$|^\D*3\D+4\D*$/.test(value)) return pair;
  }
  const category = typeof value === "string" || typeof value === "number" ? readCategory(value) : "unknown";
  if (typeof category === "number") return groupOf(category);
  throw new Refusal("bad_input", tell("category_unreadable", { text: cellText(value) }));
}
