import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";

/** The day on which the sheets here are asked about. */
const ASKED_ON = "2026-03-02";

type Row = readonly unknown[];

/** Letters that tell one Ахметов from another. */
const LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФХ";

/** Everything a sheet of the kinds here is made of. */
export type Sheet = {
  readonly headings: Row;
  /** Further rows of headings. */
  readonly under?: readonly Row[];
  /** What stands in the further columns of everybody. */
  readonly ordinary?: Row;
  /** What stands in the further columns of a citizen on whom the verdict turns. */
  readonly last: Row;
  readonly name?: string;
};

/**
 * Six citizens, three foreigners and a last citizen of category 1: with the last one seven of ten pass at 70 %, without
 * six of nine fail. The last one's further columns say that he is not there.
 */
export function sheetOf({
  headings,
  under = [],
  ordinary = [],
  last,
  name = "Омаров Я.",
}: Sheet): readonly Row[] {
  const person = (index: number, citizenship: string): Row => [
    `Ахметов ${LETTERS.charAt(index)}.`,
    1,
    citizenship,
    ...ordinary,
  ];
  return [
    ["ФИО", "Категория", "Гражданство", ...headings],
    ...under,
    ...Array.from({ length: 9 }, (_, index) => person(index, index < 6 ? "РК" : "Китай")),
    [name, 1, "РК", ...last],
  ];
}

/** Fifteen citizens and five foreigners of category 3, below an exemption that ends with the 21st, and a last row. */
export function twentyPeopleAnd(row: Row): readonly Row[] {
  const person = (index: number): Row => [
    `Ахметов ${LETTERS.charAt(index)}.`,
    3,
    index < 15 ? "РК" : "Китай",
  ];
  return [
    ["ФИО", "Категория", "Гражданство"],
    ...Array.from({ length: 20 }, (_, index) => person(index)),
    row,
  ];
}

/** The answer to a sheet in a few words. */
export function answerTo(cells: readonly Row[]): {
  readonly verdict: string;
  readonly headcount: { readonly min: number; readonly max: number } | null;
} {
  const answer = check({ cells, day: iso(ASKED_ON) });
  return answer.kind === "check"
    ? { verdict: answer.verdict, headcount: answer.headcount }
    : { verdict: answer.kind === "unreadable" ? answer.code : answer.kind, headcount: null };
}
