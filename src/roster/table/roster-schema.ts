import { type Cell, type Cells, cellText, readCell } from "../../sheet/cell";
import { classifyGrade, classifySide } from "../people/classify";
import { readDate } from "../words/date";
import { fold } from "../words/text";
import { columnLabel } from "../settings/setting-names";
import { type Field, fieldNames } from "./fields";
import { isPaperOfLeaving, stemIn } from "./heading-stems";
import { matchHeading } from "./match-heading";
import { strangersToAsked } from "./heading-strangers";
import type { HeadingOf } from "./match-headings";
import { isForUserToTell, rosterHints } from "./roster-hints";
import type { Schema } from "./schema";

/** Codes for required columns that a roster may lack. */
type MissingInRoster = "no_citizenship_column" | "no_category_column";

/** Columns that may be citizenship; their values decide. */
const citizenshipOf = ["citizenship", "nationality", "ethnicity", "isCitizen", "isForeigner"] as const;

/** A roster: the citizenship and category of each person. */
export const rosterSchema: Schema<Field, MissingInRoster> = {
  choice: { label: columnLabel, fields: Object.keys(fieldNames) as Field[] },
  match: matchHeading,
  several: ["status", "working", "leaving", "note", "unrelated"],
  required: [
    { of: citizenshipOf, code: "no_citizenship_column" },
    { of: ["category"], code: "no_category_column" },
  ],
  isOwn: () => true,
  divided: ["citizenship", "nationality", "ethnicity", "category"],
  people: ["name", "surname", "rowNumber"],
  days: ["hire", "leave", "contractEnd"],
  isInParts: false,
  rivals: {
    citizenship: { ofEqualFit: true, meaning: (cell) => (cell === null ? "" : classifySide(cell).key) },
    category: {
      ofEqualFit: true,
      meaning: (cell) => (cell === null ? "" : String(classifyGrade(cell).value)),
    },
    // Next to "Дата приема", a heading that only hints at a hire date is another date.
    hire: { meaning: dayIn, hintsYield: true },
    // A leave date in only one of two columns is a contradiction too.
    leave: { meaning: dayIn, blankMatters: true, ofPaper: isPaperOfLeaving },
  },
  isDoubtful,
  otherBelow: ({ field, column }, cells, firstRow) =>
    field === "category" && namesStaffKinds(cells, firstRow, column) ? "staffKind" : null,
  hints: rosterHints,
  isOpenBeside: isForUserToTell,
  ofWords: ["region", "department", "position", "status", "contractKind", "birthPlace", "note"],
  asked: {
    citizenship: { holds: namesState, strangers: strangersToAsked.citizenship },
    category: { holds: isCategoryAlone, strangers: strangersToAsked.category },
  },
  dayInGroup: (heading) => stemIn(heading)?.field ?? null,
  numbering: "rowNumber",
};

/** The same without categories, which are then decided per position. */
export const positionsSchema: Schema<Field, MissingInRoster> = {
  ...rosterSchema,
  required: [
    { of: citizenshipOf, code: "no_citizenship_column" },
    { of: ["position"], code: "no_category_column" },
  ],
};

/** Not for numbers, which may be country codes but also anything else. */
function namesState(cell: Cell): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell) && classifySide(cell).problem === null;
}

function isCategoryAlone(cell: Cell): boolean {
  return classifyGrade(cell).problem === null;
}

/** Headings that begin like this are about citizenship even if not understood. */
const citizenshipStem = /^\s*(гражд|азамат|citizen)/iu;

/** What a personnel system calls its kinds of staff; "специалисты" is a permit category as well. */
const staffKind =
  /^(руководител[ьи]|рабочи[йе]|(основные|вспомогательные|производственные) рабочие|служащи[йе]|итр|ауп|моп|басшы(лар)?|жұмысшы(лар)?|қызметші(лер)?|managers?|workers?|clerks?)$/u;
const specialist = /^(специалисты?|мамандар|маман|specialists?)$/u;

/** Whether a column names several kinds of staff and nothing else: "Руководители", "Рабочие". */
function namesStaffKinds(cells: Cells, firstRow: number, column: number): boolean {
  const kinds = new Set<string>();
  for (let row = firstRow; row < cells.length; row++) {
    const text = fold(cellText(readCell(cells[row]?.[column])));
    if (text !== "" && !staffKind.test(text) && !specialist.test(text)) return false;
    if (text !== "") kinds.add(text);
  }
  return kinds.size > 1 && [...kinds].some((text) => staffKind.test(text));
}

/** "Страна" is not taken for citizenship next to a column that suggests another meaning. */
function isDoubtful(
  best: HeadingOf<Field>,
  matches: readonly HeadingOf<Field>[],
  headings: readonly unknown[],
): boolean {
  if (best.field !== "citizenship" || best.fit !== "weak") return false;
  const others: readonly Field[] = ["nationality", "ethnicity", "region", "birthPlace", "residence"];
  return (
    matches.some(({ field }) => others.includes(field)) ||
    headings.some(
      (cell, column) =>
        typeof cell === "string" &&
        citizenshipStem.test(cell) &&
        !matches.some((match) => match.column === column && match.field === "citizenship"),
    )
  );
}

function dayIn(cell: Cell): string {
  const date = readDate(cell);
  return date.kind === "day" ? String(date.day) : date.kind === "blank" ? "" : JSON.stringify(cell);
}
