import { type Grade, kindIndex, type Side } from "../../domain/person";
import { type Cell, cellText, readCell } from "../../sheet/cell";
import type { PositionCategories } from "../categories/position-categories";
import { isColumnMark } from "../table/column-numbering";
import { type Classified, classifyGrade, classifyPosition, classifySide } from "./classify";
import { isLineToSign, saysVacant, mayNamePerson, startsLikeText } from "../words/row-words";

/** What a citizenship cell says, and what its text tells about the row it stands in. */
export type SideCell = {
  readonly said: Classified<Side>;
  /** What it adds to the position of a kind. */
  readonly position: number;
  /** Words as somebody's citizenship begins, which make a row with a name a person's. */
  readonly isWords: boolean;
  /** A number that is a state's code, or a text that begins with one. */
  readonly isCode: boolean;
  /** Digits alone, which may be a sum. */
  readonly isNumber: boolean;
  /** The same text as in the heading. */
  readonly isHeading: boolean;
  /** What tells, beside a category, that the row is surely somebody's. */
  readonly toldBy: "any_name" | "full_name" | "whole_row";
  readonly isCitizen: boolean;
};

export type GradeCell = {
  readonly said: Classified<Grade>;
  readonly position: number;
  /** A category in which everything is clear, whatever the citizenship. */
  readonly isPlain: boolean;
  /** Expressly none, in which everything is clear for a citizen. */
  readonly isUnskilled: boolean;
  /** Where no names stand, the category is what speaks of a person. */
  readonly standsForPerson: boolean;
};

/** What a category cell says, or a position by what was decided for it. */
function gradeOf(said: Classified<Grade>, raw: unknown): GradeCell {
  const { value: grade, problem } = said;
  return {
    said,
    position: kindIndex({ side: "citizen", grade, engagement: "staff", presence: "employed" }),
    isPlain: problem === null && grade !== "unskilled",
    isUnskilled: grade === "unskilled",
    standsForPerson: mayNamePerson(raw),
  };
}

/** Reads a citizenship cell under the heading of its column. */
export function sideCell(raw: unknown, heading: unknown): SideCell {
  const said = classifySide(readCell(raw));
  const position = kindIndex({ side: said.value, grade: 1, engagement: "staff", presence: "employed" });
  const isText = startsLikeText(raw);
  const isHeading = typeof raw === "string" && raw === heading;
  const isWords = isText && !isColumnMark(raw) && !isHeading && !saysVacant(raw) && !isLineToSign(raw);
  const isClear = said.problem === null;
  const isCode = !isText && isClear;
  const isNumber = /^\s*\d+\s*$/.test(cellText(readCell(raw)));
  // Sums are numbers, and notes and signatures are words that name no state; a country read in two ways is neither.
  const isDoubtful = isWords ? said.problem?.code === "citizenship_unknown" : isNumber;
  const toldBy = !isWords && !isCode ? "whole_row" : isDoubtful ? "full_name" : "any_name";
  const isCitizen = said.value === "citizen";
  return { said, position, isWords, isCode, isNumber, isHeading, toldBy, isCitizen };
}

export function gradeCell(raw: unknown): GradeCell {
  return gradeOf(classifyGrade(readCell(raw)), raw);
}

/** Reads a position's cell by the categories decided for positions. */
export function positionCell(raw: unknown, categories: PositionCategories): GradeCell {
  return gradeOf(classifyPosition(readCell(raw), categories), raw);
}

export const noSide = sideCell(null, null);
export const noGrade = gradeCell(null);

/** Says of a paper only foreigners have whether there is one: not for a blank, a dash and words that begin with "no". */
export function isAffirmative(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    /[\p{L}\p{N}+]/u.test(text) &&
    !/^(0|n\/?a|н\/?д|не|нет|no|not|none|жоқ|жок|без|керек емес)(?![\p{L}])/iu.test(text)
  );
}
