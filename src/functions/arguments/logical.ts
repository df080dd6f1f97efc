import { cellText } from "../../sheet/cell";
import type { Asked } from "../host/answer";
import { Refusal } from "./refusal";
import type { Value } from "./spread";

/** TRUE or FALSE; a blank claims nothing and is FALSE. */
export function logicalArgument(value: Value, { tell }: Asked): boolean {
  if (value === null) return false;
  if (typeof value === "boolean") return value;
  throw new Refusal("bad_input", tell("logical_unreadable", { text: cellText(value) }));
}
