import type { Row, Value, Values } from "../account/account";
import { shareWords } from "../account/share-words";
import { words } from "../account/values";
import type { SayPane } from "../i18n/pane";
import { type Day, toDotted } from "../law/day";
import { cellAddress } from "../sheet/address";
import { textTable } from "./text-table";
import { wrap } from "./wrap";

/**
 * What rows of an account say, as lines of a terminal. Tables follow their headings; what stands side by side without
 * any is a name with what belongs to it. Bars are not drawn, since their numbers stand beside them.
 */
export function accountText(rows: readonly Row[], say: SayPane, width: number): readonly string[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  if (first.is !== "headings") return [...rowText(first, say, width), ...accountText(others, say, width)];
  const end = others.findIndex(({ is }) => is !== "line");
  const lines = end === -1 ? others : others.slice(0, end);
  const table = lines.map((row) =>
    row.is === "line" ? row.values.map((value) => valueText(value, say)) : [],
  );
  return [
    ...textTable([first.texts, ...table], width),
    ...accountText(others.slice(lines.length), say, width),
  ];
}

/** A value in words; one that is not there is a dash. */
export function valueText(value: Value | null, say: SayPane): string {
  switch (value?.is) {
    case "text":
    case "words":
      return value.text;
    case "number":
      return String(value.number);
    case "percent":
      return shareWords(value.share, say);
    case "day":
      return toDotted(value.day as Day);
    default:
      return "–";
  }
}

/** The address of the cell that a value leads to, else its text. */
export function placeText(place: Value, say: SayPane): string {
  return place.is === "text" && place.to ? cellAddress(place.to.row, place.to.column) : valueText(place, say);
}

function rowText(row: Row, say: SayPane, width: number): readonly string[] {
  switch (row.is) {
    case "sentence":
    case "subheading":
      return [wrap(row.text, width)];
    case "fact":
      return [named([words(row.name), ...row.values])];
    case "line":
      return [named(row.values)];
    default:
      return [];
  }

  function named([name = null, ...values]: Values): string {
    return wrap(`${valueText(name, say)}: ${values.map((value) => valueText(value, say)).join(", ")}`, width);
  }
}
