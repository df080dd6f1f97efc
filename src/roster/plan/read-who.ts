import { type Cell, cellText, isError } from "../../sheet/cell";
import { amongSpaces, anyPhrase } from "../words/phrases";
import type { PlanFindingCode } from "./plan-findings";
import type { PlanAction } from "../words/plan-action";

/** Whom a row of a plan means: one person by name or IIN, or a number of people; new people may have both. */
type Who = { readonly name: string; readonly people: number };

/** The most people in one row; more is a typing error. */
const MOST_PEOPLE = 1000;

const IIN_DIGITS = 12;

/** Numbers in words, which are counts and not names. */
const numberWords = anyPhrase(
  "два, две, двое, двух, три, трое, трех, четыре, четверо, пять, пятеро, шесть, семь, восемь, девять, десять, несколько, пара, two, three, four, five, six, seven, eight, nine, ten, several, some, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз, он, бірнеше",
);

/**
 * Reads who is meant from the cells "who" (which may hold a number) and "how many". Something that may be a number but is
 * not plainly one is refused: taken for a name, it would be one person.
 */
export function readWho(whoCell: Cell, countCell: Cell, action: PlanAction): Who | PlanFindingCode {
  // A formula may get 0 for a blank cell.
  const [who, count] = [whoCell === 0 ? null : whoCell, countCell === 0 ? null : countCell];
  if (isError(who) || isError(count)) return "plan_count_unusable";
  if (who === null && count === null) return "plan_who_blank";
  const iin = iinOf(who);
  const number = iin === null ? numberOf(who) : null;
  const counted = numberOf(count);
  const name = iin ?? (number === null ? cellText(who) : "");
  const isOther = number !== null && count !== null && counted !== number;
  const people = number ?? (count === null ? 1 : (counted ?? 0));
  if (isOther || !Number.isInteger(people) || people < 1 || people > MOST_PEOPLE)
    return "plan_count_unusable";
  if (name === "" && action !== "hire") return "plan_who_needed";
  if (people > 1 && (iin !== null || action !== "hire")) return "plan_count_unusable";
  const isClear = iin !== null || action !== "hire" || count !== null;
  if (!isClear && saysNumber(name)) return "plan_count_unusable";
  return { name, people };
}

/** Whether a name may be a number of people: "Сварщики 5", "2-3". Irrelevant if the number has its own cell. */
function saysNumber(name: string): boolean {
  return /\d/.test(name) || numberWords.test(amongSpaces(name));
}

/** Nine to twelve digits are an IIN, which loses leading zeros in a numeric cell. */
function iinOf(cell: Cell): string | null {
  const digits = cellText(cell)
    .replace(/['\s\u00a0]/g, "")
    .replace(/(\d)-+(?=\d)/g, "$1");
  return /^\d{9,12}$/.test(digits) ? digits.padStart(IIN_DIGITS, "0") : null;
}

/** "3", "3 чел.", "3 адам": a number of people. */
function numberOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  const [, digits] = /^\s*(\d{1,6})(?:\s*\p{L}*\.?)?\s*$/u.exec(cellText(cell)) ?? [];
  return digits === undefined ? null : Number(digits);
}
