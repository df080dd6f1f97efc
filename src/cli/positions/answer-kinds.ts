import type { PositionCategories } from "../../roster/categories/position-categories";
import type { PositionLine } from "../../roster/positions/ask-positions";
import { answersOfKind, staffKindsIn } from "../../roster/positions/answers-of-kind";
import { readCategory } from "../../roster/words/category";
import { fold } from "../../roster/words/text";
import { type Failure, failure } from "../failure";

/** Categories that `--kinds "Рабочие=4, Служащие=3"` assigns to the positions of these kinds of staff. */
export function answerKinds(lines: readonly PositionLine[], asked: string): PositionCategories | Failure {
  const categories = new Map<string, 1 | 2 | 3 | 4 | "none">();
  const known = staffKindsIn(lines);
  for (const part of asked.split(/[,;]/)) {
    const [kind = "", answer = ""] = part.split("=").map((text) => text.trim());
    const category = readCategory(answer);
    if (kind === "" || category === "unknown") return failure("kinds_unusable", { text: part.trim() });
    if (!known.some((each) => fold(each) === fold(kind)))
      return failure("kind_unknown", { text: kind, kinds: known.map((each) => `“${each}”`).join(", ") });
    for (const { key } of answersOfKind(lines, kind, category).answered) categories.set(key, category);
  }
  return categories;
}
