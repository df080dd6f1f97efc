import { readCell } from "./cell";
import { readCitizenship } from "./citizenship";
import { readsAsCategory } from "./reads-as-category";

/** Of several columns under one heading these hold the same as another in short. */
const codes = /(^|[^\p{L}])(код|code|iso)(?![\p{L}])/iu;

/**
 * Headings as they read together with the row below, where one of the columns asked about is divided there:
 * "Гражданство" over "прежнее" and "нынешнее". Null where the row below divides none of them.
 */
export function withSubHeadings(
  upper: readonly unknown[],
  lower: readonly unknown[],
  columns: readonly number[],
): readonly string[] | null {
  if (lower.some((cell) => typeof cell === "number" && cell !== 0)) return null;
  if (!columns.some((column) => isDivided(upper, lower, column))) return null;
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [own, below] = [text(upper[column]), text(lower[column])];
    if (own !== "" || below === "") group = own;
    return below === "" ? own : codes.test(below) ? below : `${group} ${below}`.trim();
  });
}

/** A heading over two texts that are no data, the place beside it left blank as under merged cells. */
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
