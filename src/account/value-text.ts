import type { SayPane } from "../i18n/pane";
import { percentWords } from "../sentences/group-words";
import { type Day, toDotted } from "../law/day";
import type { Value } from "./account";

/** A value in words; a dash if there is none. */
export function valueText(value: Value | null, say: SayPane): string {
  switch (value?.is) {
    case "text":
    case "words":
      return value.text;
    case "number":
      return String(value.number);
    case "percent":
      return percentWords(value.share, say);
    case "day":
      return toDotted(value.day as Day);
    default:
      return "–";
  }
}
