import { type Cells, cellText, readGiven } from "../../sheet/cell";
import type { Chosen, Schema } from "./schema";

/**
 * The columns chosen in an employer's settings for one kind of table; blank values are skipped. Several headings can be
 * declared unrelated, one per line.
 */
export function chosenColumns<Field extends string, Missing extends string>(
  settings: Cells,
  schema: Pick<Schema<Field, Missing>, "choice" | "match">,
): Chosen<Field> {
  const chosen: Partial<Record<Field, string>> = {};
  for (const row of settings) {
    const field = fieldChosenBy(cellText(readGiven(row[0])), schema);
    const heading = cellText(readGiven(row[1]));
    if (field === null || heading === "") continue;
    const others = (field as string) === "unrelated" ? [chosen[field] ?? []].flat() : [];
    chosen[field] = [...others, heading].join("\n");
  }
  return chosen;
}

/** The field in "column: citizenship", given by its name or any heading of the field; otherwise null. */
export function fieldChosenBy<Field extends string, Missing extends string>(
  label: string,
  { choice, match }: Pick<Schema<Field, Missing>, "choice" | "match">,
): Field | null {
  const [, , named] = choice?.label.exec(label.trim()) ?? [];
  if (choice === undefined || named === undefined) return null;
  const own = choice.fields.find((field) => field.toLowerCase() === named.toLowerCase());
  return own ?? match(named)?.field ?? null;
}
