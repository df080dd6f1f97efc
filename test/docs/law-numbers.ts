import { acts } from "../../src/law/acts";
import { KNOWN_FROM } from "../../src/law/dated";
import { dateOf, type Day, iso } from "../../src/law/day";
import { rules } from "../../src/law/rules";
import { editions } from "../../src/law/source-days";
import { sources } from "../../src/law/sources";
import { unreadAmendment } from "../../src/law/unread-amendment";
import { workingCalendar, workingCalendarSpan } from "../../src/law/working-calendar";

/** Permit categories. They are part of the rules and in none of their values. */
const categories = [1, 2, 3, 4];

const versions = rules.flatMap((rule) => [...rule.versions]);
const pages = Object.values(sources).flatMap((source) => (source.kind === "page" ? [source] : []));
const years = pages.flatMap(({ published }) => (published ? [Number(published.slice(0, 4))] : []));

/** Every day that the law's tables name. */
export const lawDays: ReadonlySet<Day> = new Set([
  KNOWN_FROM,
  ...versions.map(({ checkedOn }) => checkedOn),
  ...Object.values(editions).flatMap(({ amendedTo, copied }) =>
    copied === null ? [amendedTo] : [amendedTo, copied],
  ),
  unreadAmendment.on,
  ...versions.map(({ from }) => from),
  workingCalendarSpan.from,
  workingCalendarSpan.to,
  ...workingCalendar.flatMap(({ days, checkedOn }) => [...days, checkedOn]),
  ...Object.values(acts).flatMap(({ adopted }) => (adopted ? [iso(adopted)] : [])),
]);

/** Every number that the law's tables name, the years of the days and of the pages read included. */
export const lawNumbers: ReadonlySet<number> = new Set([
  ...versions.flatMap(({ value }) => numbersIn(value)),
  ...categories,
  ...Object.values(acts).map(({ number }) => Number(number)),
  ...[...lawDays].map((day) => dateOf(day).year),
  ...years,
]);

/** Every page and act that the law's tables cite. */
export const lawAddresses: ReadonlySet<string> = new Set(
  [...Object.values(sources), ...Object.values(acts)].flatMap(({ url }) => (url ? [url] : [])),
);

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
