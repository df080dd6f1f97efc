import type { Field } from "../roster/table/fields";
import type { UnreadColumnOfCheck } from "../roster/check";
import type { SayColumns } from "./columns";
import type { Say } from "./speaker";

/** The columns that were not read, by their headings: those that decide, and those the counts allow for, say so. */
export function explainUnreadColumns(
  unread: readonly UnreadColumnOfCheck[],
  say: SayColumns,
  sayField: Say<Field>,
): readonly string[] {
  return unread
    .filter(({ heading }) => heading !== "")
    .map(({ heading, decides, couldBe }) => {
      if (decides) return say("where.unread.decides", { heading });
      const fields = couldBe.map((field) => sayField(field)).join(", ");
      return fields === ""
        ? say("where.unread.heading", { heading })
        : say("where.unread.may", { heading, fields });
    });
}
