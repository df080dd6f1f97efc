import { fold, withoutKazakhLetters } from "../text";
import type { VacancyFacts } from "./vacancy-facts";

/**
 * Rows whose code is that of another, different vacancy, with the row of the first such one. Several rows of one
 * vacancy may well share a code: the same position in the same region, posted on the same day.
 */
export function sharedCodes(vacancies: readonly VacancyFacts[]): ReadonlyMap<number, number> {
  const byCode = new Map<string, VacancyFacts[]>();
  for (const vacancy of vacancies) {
    if (vacancy.code.kind !== "said") continue;
    const code = comparableCode(vacancy.code.value);
    byCode.set(code, [...(byCode.get(code) ?? []), vacancy]);
  }
  return new Map(
    [...byCode.values()].flatMap((same) =>
      same.flatMap((vacancy): [number, number][] => {
        const other = same.find((each) => each !== vacancy && differ(each, vacancy));
        return other === undefined ? [] : [[vacancy.row, other.row]];
      }),
    ),
  );
}

function differ(one: VacancyFacts, other: VacancyFacts): boolean {
  const unequal = (a: string, b: string) => a !== "" && b !== "" && comparable(a) !== comparable(b);
  return (
    unequal(one.position, other.position) ||
    unequal(one.jobRegion, other.jobRegion) ||
    (one.posted.kind === "day" && other.posted.kind === "day" && one.posted.day !== other.posted.day)
  );
}

/** Letters of one script; blanks are slips of typing, other marks part what stands on both sides of them. */
function comparableCode(code: string): string {
  const text = fold(code.replace(/\s/g, "")).replace(/[а-я]/g, (letter) => latinFor[letter] ?? letter);
  return text.replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, " ");
}

/** Cyrillic letters that look like Latin ones. */
const latinFor: Readonly<Record<string, string>> = Object.fromEntries(
  [..."авсенкмортху"].map((letter, index) => [letter, "abcehkmoptxy".charAt(index)]),
);

function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}
