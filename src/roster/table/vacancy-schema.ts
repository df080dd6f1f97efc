import { type Cell, readCell } from "../../sheet/cell";
import { readDate } from "../words/date";
import { vacancyColumnLabel } from "../settings/setting-names";
import { saysDay, slipMatcher } from "./columns-by-content";
import { comparableHeading, joinedAtLineEnds } from "./heading-matcher";
import { matchHeading } from "./match-heading";
import { type HeadingOf, matchHeadings } from "./match-headings";
import { matchVacancyHeading } from "./match-vacancy-heading";
import type { Hint, Rivalry, Schema } from "./schema";
import { nearTo } from "./near-heading";
import { nearVacancyHeadings } from "./near-vacancy-headings";
import { type VacancyField, vacancyFields, vacancyNames } from "./vacancy-fields";

/** Codes for required columns that a list of vacancies may lack. */
type MissingInVacancies = "no_position_column" | "no_posting_column";

/** Two columns of such a field always compete. */
const single: Rivalry = { ofEqualFit: true };
const day: Rivalry = { ofEqualFit: true, meaning: dayIn, hintsYield: true };

/**
 * A list of vacancies: the position and the day of posting.
 *
 * A staffing sheet may also have positions, categories and codes of vacancies, so headings that name a citizenship or a
 * personal number are not those of vacancies unless there is a posting.
 */
export const vacancySchema: Schema<VacancyField, MissingInVacancies> = {
  choice: { label: vacancyColumnLabel, fields: vacancyFields },
  match: matchVacancyHeading,
  required: [
    { of: ["posted"], code: "no_posting_column" },
    { of: ["position", "code"], code: "no_position_column" },
  ],
  isOwn: (matches, row) =>
    (matches.some(({ field, fit }) => telling.has(field) && fit !== "weak") || row.some(speaksOfPosting)) &&
    !isOfPeople(row),
  divided: [],
  days: [],
  isInParts: true,
  rivals: {
    ...{ category: single, posts: single, code: single, kind: single },
    ...{ posted: day, planned: day, filed: day },
  },
  hints: vacancyHints,
};

/** Fields that only lists of vacancies have. */
const telling: ReadonlySet<VacancyField> = new Set<VacancyField>([
  ...(["posted", "code", "office", "planned", "portal"] as const),
]);

/** "Опубл.", which is the day of posting if the cells are dates. */
function speaksOfPosting(raw: unknown): boolean {
  const cell = readCell(raw);
  return (
    typeof cell === "string" &&
    nearTo(cell, nearVacancyHeadings).some(({ field, reads }) => field === "posted" && reads !== undefined)
  );
}

function isOfPeople(row: readonly unknown[]): boolean {
  return matchHeadings(row, matchHeading).some(({ field }) => field === "citizenship" || field === "iin");
}

function dayIn(cell: Cell): string {
  const date = readDate(cell);
  return date.kind === "day" ? String(date.day) : "";
}

const { posted, closed, filed, permitExpiry } = vacancyNames;
const slipIn = slipMatcher({ posted, closed, filed, permitExpiry });

/** The fields that an unknown heading hints at and that no other column has. */
function vacancyHints(
  heading: string,
  matches: readonly HeadingOf<VacancyField>[],
): readonly Hint<VacancyField>[] {
  const near = nearTo(heading, nearVacancyHeadings);
  const slip = near.length > 0 ? null : slipIn(comparableHeading(joinedAtLineEnds(heading)));
  const hints: readonly Hint<VacancyField>[] = [
    ...near.flatMap(({ field, reads: holds }) => (holds ? [{ field, fit: "stem" as const, holds }] : [])),
    ...(slip === null
      ? []
      : [{ field: slip, fit: "stem" as const, holds: (cell: Cell) => saysDay(readDate(cell)) }]),
  ];
  return hints.filter(({ field }) => !matches.some((match) => match.field === field));
}
