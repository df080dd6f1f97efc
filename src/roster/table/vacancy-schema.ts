import type { Cell } from "../../sheet/cell";
import { readDate } from "../words/date";
import { vacancyColumnLabel } from "../settings/setting-names";
import { saysDay, slipMatcher } from "./columns-by-content";
import { comparableHeading, joinedAtLineEnds } from "./heading-matcher";
import { matchHeading } from "./match-heading";
import { type HeadingOf, matchHeadings } from "./match-headings";
import { matchVacancyHeading, saysPlanOrFact } from "./match-vacancy-heading";
import type { Hint, Rivalry, Schema } from "./schema";
import { type VacancyField, vacancyFields, vacancyNames, vacancyStrangers } from "./vacancy-fields";

/** What a list of vacancies may lack. */
type MissingInVacancies = "no_position_column" | "no_posting_column";

/** Two columns of these cannot both be right. */
const single: Rivalry = { ofEqualFit: true };
const day: Rivalry = { ofEqualFit: true, meaning: dayIn, hintsYield: true };

/**
 * A list of vacancies: when each was posted, and which vacancy it is.
 *
 * A staffing sheet has positions, categories and perhaps codes of vacancies as well, so headings that name a person's
 * citizenship or number are none of a vacancy sheet unless something was posted.
 */
export const vacancySchema: Schema<VacancyField, MissingInVacancies> = {
  choice: { label: vacancyColumnLabel, fields: vacancyFields },
  match: matchVacancyHeading,
  required: [
    { of: ["posted"], code: "no_posting_column" },
    { of: ["position", "code"], code: "no_position_column" },
  ],
  isOwn: (matches, row) =>
    matches.some(({ field, fit }) => telling.has(field) && fit !== "weak") && !isOfPeople(row),
  divided: [],
  days: [],
  besideParts: saysPlanOrFact,
  rivals: {
    ...{ category: single, posts: single, code: single, kind: single },
    ...{ posted: day, planned: day, filed: day },
  },
  hints: vacancyHints,
};

/** What only lists of vacancies have. */
const telling: ReadonlySet<VacancyField> = new Set<VacancyField>([
  ...(["posted", "code", "office", "planned", "portal"] as const),
]);

function isOfPeople(row: readonly unknown[]): boolean {
  return matchHeadings(row, matchHeading).some(({ field }) => field === "citizenship" || field === "iin");
}

function dayIn(cell: Cell): string {
  const date = readDate(cell);
  return date.kind === "day" ? String(date.day) : "";
}

/** Beginnings of words by which a heading speaks of a posting or a filing, with Kazakh letters as Russian ones. */
const stems = {
  posted: /(^| )(публ|опубл|размещ|жариялан|жариялау|posting|posted|publi[cs])/,
  filed: /(^| )(подан|подач|подал|filing|filed|submi)/,
} as const;

/** A posting that has ended, or of something else, or counted from: "Posting (day 0)" heads dates that were worked out. */
const otherDay =
  /(^| )((день|day) 0( |$)|снят|закры|clos|жабы|отмен|отзыв|withdr|повтор|продл|renew|отчет|report|жалоб|апелл|appeal)/;

const { posted, closed, filed, permitExpiry } = vacancyNames;
const slipIn = slipMatcher({ posted, closed, filed, permitExpiry });

/** What a heading hints at that is no known name, of what no other column says: a day, where days stand below. */
function vacancyHints(
  heading: string,
  matches: readonly HeadingOf<VacancyField>[],
): readonly Hint<VacancyField>[] {
  const text = comparableHeading(joinedAtLineEnds(heading));
  const byStem = (["posted", "filed"] as const).find(
    (field) => stems[field].test(text) && !vacancyStrangers[field]?.test(text) && !otherDay.test(text),
  );
  const field = byStem ?? slipIn(text);
  return field === null || matches.some((match) => match.field === field)
    ? []
    : [{ field, fit: "stem", holds: (cell) => saysDay(readDate(cell)) }];
}
