import { type Grade, kindIndex, type Side } from "../../domain/person";
import { type Cell, cellText, readCell } from "../../sheet/cell";
import type { PositionCategories } from "../categories/position-categories";
import { isColumnMark } from "../table/column-numbering";
import { type Classified, classifyGrade, classifyPosition, classifySide } from "./classify";
import type { Asked } from "../words/person-status";
import { isLineToSign, saysVacant, mayNamePerson, startsLikeText } from "../words/row-words";

/** What a citizenship cell says, and what its text reveals about its row. */
export type SideCell = {
  readonly said: Classified<Side>;
  /** Its part of an index into `personKinds`: indexes of side and grade add up. */
  readonly position: number;
  /** Words that may be a citizenship, so that a row with a name is a person. */
  readonly isWords: boolean;
  /** A number that is a country code, or a text that begins with one. */
  readonly isCode: boolean;
  /** Only digits, which may be a total. */
  readonly isNumber: boolean;
  /** What else, apart from a category, makes the row certainly a person. */
  readonly toldBy: "any_name" | "full_name" | "whole_row";
  readonly isCitizen: boolean;
};

export type GradeCell = {
  readonly said: Classified<Grade>;
  readonly position: number;
  /** A clear category, whatever the citizenship. */
  readonly isPlain: boolean;
  /** Explicitly no category, which is clear for a citizen. */
  readonly isUnskilled: boolean;
  /** The cell can mark the row as a person if the roster has no names. */
  readonly standsForPerson: boolean;
};

/** From a category cell, or from a position with its decided category. */
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

/** Reads a citizenship cell under the heading of its column, which may ask for an answer. */
export function sideCell(raw: unknown, heading: unknown, asked: Asked | null = null): SideCell {
  const said = classifySide(readCell(raw), asked);
  const position = kindIndex({ side: said.value, grade: 1, engagement: "staff", presence: "employed" });
  const isText = startsLikeText(raw);
  const isHeading = typeof raw === "string" && raw === heading;
  const isWords = isText && !isColumnMark(raw) && !isHeading && !saysVacant(raw) && !isLineToSign(raw);
  const isClear = said.problem === null;
  const isCode = !isText && isClear;
  const isNumber = /^\s*\d+\s*$/.test(cellText(readCell(raw)));
  // Totals are numbers; notes and signatures are words that name no state. An ambiguous country is none of these.
  const isDoubtful = isWords ? said.problem?.code === "citizenship_unknown" : isNumber;
  const toldBy = !isWords && !isCode ? "whole_row" : isDoubtful ? "full_name" : "any_name";
  const isCitizen = said.value === "citizen";
  return { said, position, isWords, isCode, isNumber, toldBy, isCitizen };
}

export function gradeCell(raw: unknown): GradeCell {
  return gradeOf(classifyGrade(readCell(raw)), raw);
}

/** Reads a position by the categories decided for positions. */
export function positionCell(raw: unknown, categories: PositionCategories): GradeCell {
  return gradeOf(classifyPosition(readCell(raw), categories), raw);
}

export const noSide = sideCell(null, null);
export const noGrade = gradeCell(null);

/** Whether the cell of a foreigners' paper says that there is one: not if blank, a dash, or beginning with "no". */
export function isAffirmative(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    /[\p{L}\p{N}+]/u.test(text) &&
    !/^(0|n\/?a|н\/?д|не|нет|no|not|none|жоқ|жок|без|керек емес)(?![\p{L}])/iu.test(text)
  );
}
