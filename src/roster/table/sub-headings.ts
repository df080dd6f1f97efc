import { readCell } from "../../sheet/cell";
import { readCitizenship } from "../words/citizenship";
import { readsAsCategory } from "../words/reads-as-category";
import { fold } from "../words/text";

/** Columns of codes, which repeat another column under the same heading in short form. */
const codes = /(^|[^\p{L}])(код|code|iso)(?![\p{L}])/iu;

/**
 * Headings combined with the row below, if it subdivides one of the given columns: "Гражданство" over "прежнее" and
 * "нынешнее". Null if it subdivides none.
 */
export function withSubHeadings(
  upper: readonly unknown[],
  lower: readonly unknown[],
  columns: readonly number[],
): readonly string[] | null {
  if (lower.some((cell) => typeof cell === "number" && cell !== 0)) return null;
  return columns.some((column) => isDivided(upper, lower, column))
    ? joinedHeadings(upper, lower).map(({ heading }) => heading)
    : null;
}

/**
 * Headings combined with the row below, if it subdivides a group of dates: "Дата" over "приёма" and "увольнения", "Период
 * работы" over "с" and "по". Null if the row below does not hold headings.
 */
export function withDatesBelow(
  upper: readonly unknown[],
  lower: readonly unknown[],
  isDay: (heading: string) => boolean,
  headsPeople: (heading: string) => boolean,
): readonly string[] | null {
  if (lower.some((cell) => typeof cell === "number" && cell !== 0)) return null;
  const columns = joinedHeadings(upper, lower);
  // "Уволенные" or "Служба приёма" alone in a row is the heading of the first section.
  const [only, ...others] = columns.filter(({ below }) => below !== "");
  if (only !== undefined && others.length === 0 && headsPeople(only.own)) return null;
  const isRead = columns.map(
    ({ group, below, heading }) => below !== "" && heading !== group && !isDay(group) && isDay(heading),
  );
  // Under every other heading the cell is blank, or repeats it as in formerly merged cells; what has none is a part.
  const isRest = columns.every(
    ({ below, heading, own }, column) =>
      isRead[column] === true || below === "" || own === "" || heading === own,
  );
  return isRead.includes(true) && isRest ? columns.map(({ heading }) => heading) : null;
}

/** The headings of a row combined with groups of dates in the row above; others are blank. */
export function underGroupsOfDays(upper: readonly unknown[], lower: readonly unknown[]): readonly string[] {
  return joinedHeadings(upper, lower).map(({ heading }) => (groupOfDays.test(heading) ? heading : ""));
}

/** Headings of groups of dates. */
const groupOfDays =
  /^(дат[аы]|период|срок|работ|трудов|занятост|күн|кезең|мерзім|жұмыс|dates?|period|employ|work|service|contract)/iu;

type JoinedHeading = {
  readonly own: string;
  /** The text above the column, or above the nearest column to the left if that cell was merged. */
  readonly group: string;
  readonly below: string;
  readonly heading: string;
};

function joinedHeadings(upper: readonly unknown[], lower: readonly unknown[]): readonly JoinedHeading[] {
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [own, below] = [text(upper[column]), text(lower[column])];
    if (own !== "" || below === "") group = own;
    const isOwn = below === "" || fold(below) === fold(own);
    const heading = isOwn ? own : codes.test(below) ? below : `${group} ${below}`.trim();
    return { own, group, below, heading };
  });
}

/** Whether a heading is above two texts that are not data, with a blank to its right as in merged cells. */
function isDivided(upper: readonly unknown[], lower: readonly unknown[], column: number): boolean {
  const below = [text(lower[column]), text(lower[column + 1])];
  return text(upper[column + 1]) === "" && below.every((each) => each !== "" && !isData(each));
}

function isData(each: string): boolean {
  const { kind } = readCitizenship(each);
  return kind === "state" || kind === "ambiguous" || readsAsCategory(each);
}

function text(cell: unknown): string {
  const read = readCell(cell);
  return typeof read === "string" ? read.trim() : "";
}
