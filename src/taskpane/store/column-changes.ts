import { fold } from "../../roster/words/text";
import type { HeadingChanges } from "../../workbook-model/heading-changes";

type Chosen<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * What changes when a field gets a heading, or gives its own back. A heading belongs to one field, so another one that
 * was given it before loses it.
 */
export function headingChanges<Name extends string>(
  chosen: Chosen<Name>,
  field: Name,
  heading: string | null,
): HeadingChanges<Name> {
  const losers = (Object.entries(chosen) as [Name, string][]).filter(
    ([other, text]) => other !== field && heading !== null && fold(text) === fold(heading),
  );
  const changes = [...losers.map(([other]) => [other, null] as const), [field, heading] as const];
  return Object.fromEntries(changes) as HeadingChanges<Name>;
}
