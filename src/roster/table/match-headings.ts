import { isError, readCell } from "../../sheet/cell";
import type { Fit, HeadingMatch } from "./heading-matcher";
import type { Chosen } from "./schema";
import { fold } from "../words/text";

/** A heading, its column, and the field it names. */
export type HeadingOf<Field extends string> = HeadingMatch<Field> & {
  readonly column: number;
  readonly fit: Fit;
  readonly heading: string;
};

/**
 * The fields that the cells of a row name. A heading chosen by the user for a field replaces all others, unless a sheet
 * may have `several` columns of the field: then it is added, so that no notes are lost.
 */
export function matchHeadings<Field extends string>(
  row: readonly unknown[],
  matchHeading: (heading: string) => HeadingMatch<Field> | null,
  chosen?: Chosen<Field>,
  several: readonly Field[] = [],
): readonly HeadingOf<Field>[] {
  return row.flatMap((raw, column) => {
    const cell = readCell(raw);
    if (cell === null || isError(cell) || typeof cell !== "string") return [];
    const heading = cell.trim();
    const chosenFor = (Object.keys(chosen ?? {}) as Field[]).find((field) =>
      headingsChosen(chosen?.[field]).some((each) => fold(each) === fold(heading)),
    );
    if (chosenFor) return [{ column, heading, field: chosenFor, fit: "whole" as const }];
    const match = matchHeading(heading);
    const isOpen = match !== null && (chosen?.[match.field] === undefined || several.includes(match.field));
    return isOpen ? [{ column, heading, ...match }] : [];
  });
}

/** The headings chosen for a field, one per line. */
export function headingsChosen(chosen: string | undefined): readonly string[] {
  return chosen?.split("\n") ?? [];
}
