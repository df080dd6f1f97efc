import type { Grade, Side } from "../domain/person";
import { eaeuStates } from "../law/eaeu";
import { type Cell, isError } from "./cell";
import { readCategory } from "./category";
import { readCitizenship } from "./citizenship";
import type { FindingCode } from "./findings";

/** What a cell says about a person, and the remark to make where it says nothing usable. */
export type Classified<T> = {
  readonly value: T;
  readonly problem: { readonly code: FindingCode; readonly values: Readonly<Record<string, string>> } | null;
};

/** The side of the ratio a citizenship cell puts a person on. */
export function classifySide(cell: Cell): Classified<Side> {
  if (cell === null || cell === 0) return unclear("citizenship_blank");
  if (isError(cell)) return unclear("citizenship_error_value", { text: cell.error });
  const text = String(cell);
  const read = readCitizenship(text);
  switch (read.kind) {
    case "state":
      return clear(read.code === "KZ" ? "citizen" : eaeuStates.has(read.code) ? "eaeu" : "foreigner");
    case "foreign":
      return clear("foreigner");
    case "ambiguous":
      return unclear("citizenship_ambiguous", { text, candidates: read.candidates.join(", ") });
    case "ethnicity":
      return unclear("citizenship_is_ethnicity", { text });
    case "unknown":
      return unclear("citizenship_unknown", { text });
  }
}

/** The category a cell puts a person in. */
export function classifyGrade(cell: Cell): Classified<Grade> {
  if (cell === null || cell === 0) return unclear("category_blank");
  if (isError(cell)) return unclear("category_error_value", { text: cell.error });
  const read = typeof cell === "boolean" ? "unknown" : readCategory(cell);
  if (read === "unknown") return unclear("category_unknown", { text: String(cell) });
  return clear(read === "none" ? "unskilled" : read);
}

/**
 * Remembers what each distinct cell was classified as: a sheet of a hundred thousand rows has a few dozen spellings.
 * Rich error values are not worth remembering.
 */
export function once<T>(classify: (cell: Cell) => Classified<T>): (cell: Cell) => Classified<T> {
  const known = new Map<Cell, Classified<T>>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered) return remembered;
    const classified = classify(cell);
    if (!isError(cell)) known.set(cell, classified);
    return classified;
  };
}

function clear<T>(value: T): Classified<T> {
  return { value, problem: null };
}

function unclear(code: FindingCode, values: Readonly<Record<string, string>> = {}): Classified<"unclear"> {
  return { value: "unclear", problem: { code, values } };
}
