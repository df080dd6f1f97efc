import { type Cell, type Cells, readCell } from "../../sheet/cell";
import { classifySide } from "../classify";
import { type DateReading, readDate, readLastDay } from "../date";
import { EARLIEST } from "../employment";
import { type Field, fieldNames } from "./fields";
import { comparableHeading, type Fit } from "./heading-matcher";
import type { ColumnMatch } from "./heading-row";
import { stemIn } from "./heading-stems";
import { readIin } from "../iin";
import { isOneSlip } from "../one-slip";
import { readsAsCategory } from "../reads-as-category";

type Wanted = { readonly field: Field; readonly fit: Fit };

/** Filled cells looked at under a heading: what a column holds shows in its first few hundred. */
const SAMPLE = 300;

/** Of the filled cells so many say the thing where a column holds it. */
const MOST = 0.6;

/** Dates of people at work come before this day, which is in 2173. */
const LATEST = 100_000;

/** Says whether a cell holds what a field does; null where it is as good as blank. */
type Says = (cell: Cell) => boolean | null;

const holds: Readonly<Partial<Record<Field, Says>>> = {
  hire: (cell) => isDate(readDate(cell)),
  leave: (cell) => isDate(readLastDay(cell)),
  iin: (cell) => typeof readIin(cell) === "number",
  name: isLikeName,
  citizenship: (cell) => classifySide(cell).problem === null,
  category: readsAsCategory,
};

/** Headings of a person's number, which is an IIN where IINs stand below. */
const numberOfPerson =
  /(^| )(iin|иин|жсн|инн|id|идентиф|identif|сайкестен|жеке код|tax|налогопл|national|personal|person)/;

/** Headings over which people stand whose column is called after what they are. */
const person =
  /(^| )(фио|фам|имя|ф и|аты|персон|person|работ(ник|ающ)|сотруд|служащ|работн|кызметкер|жумыск|адам|name|employee|worker|staff|people|who|кто)/;

/** What makes a heading one of somebody else, or of something else about people. */
const otherPerson =
  /(^| )(руковод|supervisor|manager|head|супруг|spouse|ребен|child|отц|матер|father|mother|басшы|контакт|contact|работодат|employer|компан|company|организац|тел|phone|адрес|address|mail|почт|отдел|department|договор|contract|карт|card|счет|account|паспорт|passport|удостовер|табел|разреш|permit|виз|visa|приказ|order|город|city|country|стран)/;

/** Shorter names are too like each other for a slip to be told from another name. */
const SHORTEST_WITH_SLIP = 10;

const namesWithSlip = (["citizenship", "category", "hire", "leave"] as const).flatMap((field) =>
  `${fieldNames[field]}${field === "category" ? ", Категория" : ""}`
    .split(", ")
    .map((name) => ({ field, name: comparableHeading(name) }))
    .filter(({ name }) => name.length >= SHORTEST_WITH_SLIP || name === "категория"),
);

/** Columns found by what stands below a heading that hints at it, and whether any column was looked at for that. */
export type ByContent = { readonly matches: readonly ColumnMatch[]; readonly isAsked: boolean };

/**
 * The columns whose headings are no known names and yet hint at a field, and which hold what the field holds: dates
 * under "Расторгнут", IINs under "ID number", names under "Персона".
 */
export function columnsByContent(
  cells: Cells,
  headerRow: number,
  matches: readonly ColumnMatch[],
): ByContent {
  const found: ColumnMatch[] = [];
  let isAsked = false;
  for (const [column, raw] of (cells[headerRow] ?? []).entries()) {
    const heading = readCell(raw);
    if (typeof heading !== "string" || matches.some((match) => match.column === column)) continue;
    const wanted = wantedUnder(heading, matches);
    if (wanted === null) continue;
    isAsked = true;
    const says = holds[wanted.field];
    if (says === undefined) continue;
    const sample = sampleOf(cells, headerRow + 1, column, says);
    const field = isHeld(sample, wanted.field) ? wanted.field : isGone(wanted, sample) ? "status" : null;
    if (field !== null) found.push({ column, heading: heading.trim(), field, fit: wanted.fit });
  }
  return { matches: found, isAsked };
}

function wantedUnder(heading: string, matches: readonly ColumnMatch[]): Wanted | null {
  const stem = stemIn(heading);
  if (stem !== null) return { field: stem.field, fit: stem.when === "weak_if_dates" ? "weak" : "stem" };
  const has = (...fields: readonly Field[]) => matches.some(({ field }) => fields.includes(field));
  const text = comparableHeading(heading);
  if (numberOfPerson.test(text) && !otherPerson.test(text) && !has("iin"))
    return { field: "iin", fit: "stem" };
  const slip = namesWithSlip.find(({ name }) => isOneSlip(name, text));
  if (slip !== undefined && !has(slip.field)) return { field: slip.field, fit: "stem" };
  const isOfPeople = person.test(text) && !otherPerson.test(text);
  return isOfPeople && !has("name", "surname", "givenName") ? { field: "name", fit: "stem" } : null;
}

/** Where a single last day was missed somebody would count who is gone, so one date is enough for such a column. */
function isHeld({ says, filled }: Sample, field: Field): boolean {
  return field === "leave" ? says > 0 : filled > 0 && says >= filled * MOST;
}

type Sample = { readonly says: number; readonly filled: number; readonly texts: ReadonlySet<string> | null };

function sampleOf(cells: Cells, firstRow: number, column: number, says: Says): Sample {
  const sample = { says: 0, filled: 0 };
  let texts: Set<string> | null = new Set<string>();
  for (let row = firstRow; row < cells.length && sample.filled < SAMPLE; row++) {
    const raw = cells[row]?.[column];
    if (raw === null || raw === undefined || raw === "" || raw === 0) continue;
    const cell = readCell(raw);
    const said = cell === null ? null : says(cell);
    if (said === null) continue;
    sample.filled++;
    if (said) sample.says++;
    if (typeof cell !== "string") texts = null;
    else texts?.add(cell);
  }
  return { ...sample, texts };
}

/** "да", "+" under "Выбыл": words by which somebody is said to be gone, and no notes of any kind. */
function isGone({ field }: Wanted, { texts }: Sample): boolean {
  return (
    field === "leave" &&
    texts !== null &&
    texts.size > 0 &&
    texts.size <= FEW_WORDS &&
    [...texts].every((text) => text.length <= SHORT)
  );
}

const FEW_WORDS = 4;
const SHORT = 12;

function isDate(read: DateReading): boolean | null {
  if (read.kind === "blank") return null;
  return read.kind === "ambiguous" || (read.kind === "day" && read.day >= EARLIEST && read.day < LATEST);
}

/** Two or three words in letters, each beginning with a capital. */
function isLikeName(cell: Cell): boolean {
  return typeof cell === "string" && /^\s*\p{Lu}[\p{L}'’-]+(\s+\p{Lu}[\p{L}'’.-]*){1,3}\s*$/u.test(cell);
}
