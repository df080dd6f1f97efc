import type { Day } from "../../law/day";
import { groupedBy } from "../grouped-by";
import { comparable, fold } from "../words/text";
import type { VacancyFacts } from "./vacancy-facts";

/**
 * Rows whose code is also that of a different vacancy, with the first such row. Several rows of one vacancy (the same
 * position and region, posted on the same day) may share a code.
 */
export function sharedCodes(vacancies: readonly VacancyFacts[]): ReadonlyMap<number, number> {
  const byCode = groupedBy(vacancies, ({ code }) =>
    code.kind === "said" ? comparableCode(code.value) : null,
  );
  return new Map(
    [...byCode].flatMap(([code, same]) => (code === null || same.length === 1 ? [] : othersAmong(same))),
  );
}

/** Rows of vacancies that differ from another one with the same code, with the first such row. */
function othersAmong(same: readonly VacancyFacts[]): readonly [number, number][] {
  const all = same.map(compared);
  // Equal vacancies differ from the same others, so it is enough to keep the first of them.
  const firsts = new Map<string, ComparedVacancy>();
  for (const each of all) {
    const key = JSON.stringify([each.position, each.jobRegion, each.posted]);
    if (!firsts.has(key)) firsts.set(key, each);
  }
  return all.flatMap((vacancy): [number, number][] => {
    const other = [...firsts.values()].find((each) => differ(each, vacancy));
    return other === undefined ? [] : [[vacancy.row, other.row]];
  });
}

/** What distinguishes one vacancy from another, in comparable form. */
type ComparedVacancy = {
  readonly row: number;
  readonly position: string;
  readonly jobRegion: string;
  readonly posted: Day | null;
};

function compared({ row, position, jobRegion, posted }: VacancyFacts): ComparedVacancy {
  return {
    row,
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

/** In one script; spaces are typing errors and removed, other marks separate the parts. */
function comparableCode(code: string): string {
  const text = fold(code.replace(/\s/g, "")).replace(/[а-я]/g, (letter) => latinFor[letter] ?? letter);
  return text.replace(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu, "$& ");
}

/** Cyrillic letters that look like Latin ones. */
const latinFor: Readonly<Record<string, string>> = Object.fromEntries(
  [..."авсенкмортху"].map((letter, index) => [letter, "abcehkmoptxy".charAt(index)]),
);
