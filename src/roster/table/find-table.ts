import { type Cells, cellText, readCell } from "../../sheet/cell";
import { fold } from "../words/text";
import { columnsByContent, headingsOver } from "./columns-by-content";
import { compareFits } from "./heading-matcher";
import { findHeadings } from "./heading-row";
import { partsBelow } from "./headings-of";
import { headingsToAskAbout, nearestHeadings, wordsOverNumbers } from "./likely-headings";
import { type HeadingOf, headingsChosen } from "./match-headings";
import { rivalColumns } from "./rival-columns";
import type { Chosen, Schema, Table, Unreadable } from "./schema";

/**
 * Finds the headings of a table, anywhere in the first rows, and its columns; or returns what is missing, what competes,
 * or which chosen heading was not found.
 */
export function findTable<Field extends string, Missing extends string = never>(
  cells: Cells,
  schema: Schema<Field, Missing>,
  chosen?: Chosen<Field>,
): Table<Field> | Unreadable<Field, Missing> {
  // If a chosen heading is missing, the message names it and the headings found.
  const areChosen = chosen !== undefined && Object.keys(chosen).length > 0;
  const heading =
    findHeadings(cells, schema, chosen) ??
    (areChosen ? findHeadings(cells, schema) : null) ??
    headingsToAskAbout(cells, schema, chosen);
  if (heading === null) {
    const nearest = nearestHeadings(cells, schema);
    const words = nearest === null ? wordsOverNumbers(cells) : cells[nearest.row];
    const refused = unreadable("no_heading", null, nearest?.matches ?? []);
    return words ? { ...refused, notRead: headingsNotRead(words, nearest?.matches ?? []) } : refused;
  }
  const { row, matches: found, joined: headings = cells[row] ?? [] } = heading;
  const named = [...found, ...chosenBelow(cells, row, found, chosen)].map((each) => {
    const other = isChosen(each) ? null : schema.otherBelow?.(each, cells, row + 1);
    return other ? { ...each, field: other } : each;
  });
  const [missing] = missingOf(chosen, named);
  if (missing !== undefined) return { ...unreadable("chosen_heading_missing", row, []), ...missing };

  const { isOpenBeside } = schema;
  const isOpen = (text: string) => isOpenBeside?.(text, headings) === true && !isSettled(text);
  const byContent = columnsByContent(cells, row, headings, named, { ...schema, isOpen });
  const { matches } = byContent;
  const columns: Partial<Record<Field, number>> = {};
  for (const field of new Set(matches.map((match) => match.field))) {
    const [best, ...others] = matches
      .filter((match) => match.field === field)
      .sort((a, b) => compareFits(a.fit, b.fit) || Number(isChosen(b)) - Number(isChosen(a)));
    if (best === undefined || schema.isDoubtful?.(best, matches, headings) === true) continue;
    const rivals = others.filter((other) => rivalColumns(cells, row + 1, schema.rivals[field], best, other));
    if (rivals.length > 0) return { ...unreadable("columns_compete", row, [best, ...rivals]), field };
    columns[field] = best.column;
  }
  const lacking = schema.required.find(({ of }) => of.every((field) => columns[field] === undefined));
  if (lacking !== undefined) {
    const [field] = lacking.of;
    const asked = schema.asked?.[field];
    return {
      ...unreadable(
        lacking.code,
        row,
        [...matches].sort((a, b) => a.column - b.column),
      ),
      notRead: headingsNotRead(headings, matches),
      ...(asked && { perhaps: headingsOver(cells, row, headings, matches, asked) }),
      field,
    };
  }
  return { kind: "layout", headerRow: row, headings, columns, matches, isToldByContent: byContent.isAsked };

  /** The user has decided what a heading means, or that it is unrelated. */
  function isSettled(text: string): boolean {
    return named.some((each) => each.heading === text && isChosen(each));
  }

  function isChosen({ field, heading: text }: HeadingOf<Field>): boolean {
    return headingsChosen(chosen?.[field]).some((each) => fold(each) === fold(text));
  }

  function unreadable(
    code: Unreadable<Field, Missing>["code"],
    at: number | null,
    of: readonly HeadingOf<Field>[],
  ): Unreadable<Field, Missing> {
    // A column of row numbers may be found by its contents and have no heading.
    const headings = of.map(({ heading: text }) => text).filter((text) => text !== "");
    return { kind: "unreadable", code, row: at, headings };
  }
}

/** Nobody reads more in a sentence. */
const MOST_NOT_READ = 8;

function headingsNotRead(
  headings: readonly unknown[],
  matches: readonly { readonly column: number }[],
): readonly string[] {
  return headings
    .filter((_, column) => !matches.some((match) => match.column === column))
    .map((heading) => cellText(readCell(heading)))
    .filter((text) => /\p{L}/u.test(text))
    .slice(0, MOST_NOT_READ);
}

/** Columns chosen by a name that consists of a group and the row below it. */
function chosenBelow<Field extends string>(
  cells: Cells,
  row: number,
  found: readonly HeadingOf<Field>[],
  chosen: Chosen<Field> | undefined,
): readonly HeadingOf<Field>[] {
  const wanted = missingOf(chosen, found);
  if (wanted.length === 0) return [];
  return partsBelow(cells, row).flatMap(({ column, text }) =>
    wanted.flatMap(({ field, headings: [heading = ""] }) =>
      field !== undefined && fold(heading) === fold(text)
        ? [{ column, heading, field, fit: "whole" as const }]
        : [],
    ),
  );
}

/** Chosen headings that were not found; unrelated ones may be missing. */
function missingOf<Field extends string>(
  chosen: Chosen<Field> | undefined,
  matches: readonly HeadingOf<Field>[],
): readonly Pick<Unreadable<Field>, "headings" | "field">[] {
  return (Object.entries(chosen ?? {}) as [Field, string][])
    .filter(([field]) => (field as string) !== "unrelated")
    .flatMap(([field, wanted]) => headingsChosen(wanted).map((heading) => ({ field, heading })))
    .filter(
      ({ field, heading }) =>
        !matches.some((match) => match.field === field && fold(match.heading) === fold(heading)),
    )
    .map(({ field, heading }) => ({ headings: [heading], field }));
}
