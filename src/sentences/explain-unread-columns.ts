import type { SayCheck } from "../i18n/check";

/** What there is to say of a column that was not read. */
type UnreadSaid<Name extends string> = {
  readonly heading: string;
  readonly decides: boolean;
  readonly couldBe: readonly Name[];
  /** The field that its heading looks like; null where it looks like none. */
  readonly near: Name | null;
};

/**
 * The columns that were not read, by their headings: those that decide, those the counts allow for, and those that look
 * like a field say so.
 */
export function explainUnreadColumns<Name extends string>(
  unread: readonly UnreadSaid<Name>[],
  say: SayCheck,
  labelOf: (field: Name) => string,
): readonly string[] {
  return unread.map(({ heading, decides, couldBe, near }) => {
    if (decides) return say("where.unread.decides", { heading });
    if (near !== null) return say("where.unread.near", { heading, field: labelOf(near) });
    return couldBe.length === 0
      ? say("where.unread.heading", { heading })
      : say("where.unread.may", { heading, fields: couldBe.map((field) => labelOf(field)).join(", ") });
  });
}
