import type { Day } from "../../law/day";
import { fold, withoutKazakhLetters } from "../words/text";
import type { VacancyFacts } from "./vacancy-facts";

/**
 * Rows whose code is that of another, different vacancy, with the row of the first such one. Several rows of one
 * vacancy may well share a code: the same position in the same region, posted on the same day.
 */
export function sharedCodes(vacancies: readonly VacancyFacts[]): ReadonlyMap<number, number> {
  const all = vacancies.flatMap((vacancy) =>
    vacancy.code.kind === "said" ? [compared(vacancy, vacancy.code.value)] : [],
  );
  // Vacancies that are told apart by nothing differ from the same others, so the first of them answers for all.
  const firsts = new Map<string, Map<string, ComparedVacancy>>();
  for (const each of all) {
    const ofCode = firsts.get(each.code) ?? new Map<string, ComparedVacancy>();
    firsts.set(each.code, ofCode);
    const told = JSON.stringify([each.position, each.jobRegion, each.posted]);
    if (!ofCode.has(told)) ofCode.set(told, each);
  }
  return new Map(
    all.flatMap((vacancy): [number, number][] => {
      const other = [...(firsts.get(vacancy.code)?.values() ?? [])].find((each) => differ(each, vacancy));
      return other === undefined ? [] : [[vacancy.row, other.row]];
    }),
  );
}

/** What tells one vacancy from another, in forms that can be compared many times over. */
type ComparedVacancy = {
  readonly row: number;
  readonly code: string;
  readonly position: string;
  readonly jobRegion: string;
  readonly posted: Day | null;
};

function compared({ row, position, jobRegion, posted }: VacancyFacts, code: string): ComparedVacancy {
  return {
    row,
    code: comparableCode(code),
    position: comparable(position),
    jobRegion: comparable(jobRegion),
    posted: posted.kind === "day" ? posted.day : null,
  };
}

function differ(one: ComparedVacancy, other: ComparedVacancy): boolean {
  return (
    (one.position !== "" && other.position !== "" && one.position !== other.position) ||
    (one.jobRegion !== "" && other.jobRegion !== "" && one.jobRegion !== other.jobRegion) ||
    (one.posted !== null && other.posted !== null && one.posted !== other.posted)
  );
}

/** Letters of one script; blanks are slips of typing, other marks part what stands on both sides of them. */
function comparableCode(code: string): string {
  const text = fold(code.replace(/\s/g, "")).replace(/[а-я]/g, (letter) => latinFor[letter] ?? letter);
  return text.replace(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu, "$& ");
}

/** Cyrillic letters that look like Latin ones. */
const latinFor: Readonly<Record<string, string>> = Object.fromEntries(
  [..."авсенкмортху"].map((letter, index) => [letter, "abcehkmoptxy".charAt(index)]),
);

function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}
