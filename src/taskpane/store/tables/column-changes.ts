import { headingsChosen } from "../../../roster/table/match-headings";
import { fold } from "../../../roster/words/text";
import type { HeadingChanges } from "../../../workbook-model/heading-changes";

type Chosen<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * Changes when a field gets a heading, or gives up its own (null). A heading belongs to one field, so a field that
 * had it loses it; fields in `several` may have more than one column and keep theirs.
 */
export function headingChanges<Name extends string>(
  chosen: Chosen<Name>,
  field: Name,
  heading: string | null,
  several: readonly Name[] = [],
): HeadingChanges<Name> {
  const beside = heading !== null && several.includes(field) ? without(chosen[field], heading) : [];
  const changes = [
    ...(heading === null ? [] : withoutHeading(chosen, field, heading)),
    [field, textOf(heading === null ? [] : [...beside, heading])] as const,
  ];
  return Object.fromEntries(changes) as HeadingChanges<Name>;
}

/** What the fields that had the heading keep. */
function withoutHeading<Name extends string>(
  chosen: Chosen<Name>,
  winner: Name,
  heading: string,
): readonly (readonly [Name, string | null])[] {
  return (Object.entries(chosen) as [Name, string][]).flatMap(([field, texts]) => {
    const left = without(texts, heading);
    const isLoser = field !== winner && left.length < headingsChosen(texts).length;
    return isLoser ? [[field, textOf(left)] as const] : [];
  });
}

function without(texts: string | undefined, heading: string): readonly string[] {
  return headingsChosen(texts).filter((each) => fold(each) !== fold(heading));
}

function textOf(headings: readonly string[]): string | null {
  return headings.length === 0 ? null : headings.join("\n");
}
