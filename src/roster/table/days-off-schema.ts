import { fold } from "../words/text";
import type { HeadingMatch } from "./heading-matcher";
import type { Schema } from "./schema";

type SpanField = "from" | "to";

/** A table of days off, possibly with spans (from, to). Every other date in it is a single day. */
export const daysOffSchema: Schema<SpanField> = {
  match: matchEnd,
  required: [
    { of: ["from"], code: "no_heading" },
    { of: ["to"], code: "no_heading" },
  ],
  isOwn: () => false,
  divided: [],
  days: [],
  isInParts: false,
  rivals: {},
  hints: () => [],
};

const from = /^(с|от|from|start|начал|басы|бастап)(?!\p{L})|^(дата )?начал|басталу/u;
const to = /^(по|до|to|until|end|соңы|дейін)(?!\p{L})|^(дата )?(конец|конца|окончан)|аяқталу/u;

/** "с 1 мая" is a day, not a heading. */
function matchEnd(heading: string): HeadingMatch<SpanField> | null {
  const text = fold(heading);
  const field = /\d/.test(text) ? null : from.test(text) ? "from" : to.test(text) ? "to" : null;
  return field && { field, fit: "whole" };
}
