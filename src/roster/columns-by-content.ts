import { type Cell, type Cells, readCell } from "./cell";
import { classifySide } from "./classify";
import { type DateReading, readDate, readLastDay } from "./date";
import { EARLIEST } from "./employment";
import { type Field, fieldNames } from "./fields";
import { comparableHeading, type Fit } from "./heading-matcher";
import type { ColumnMatch } from "./heading-row";
import { stemIn } from "./heading-stems";
import { readIin } from "./iin";
import { isOneSlip } from "./one-slip";
import { strangers } from "./heading-strangers";
import { readsAsCategory } from "./reads-as-category";

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
  /(^| )(iin|иин|жсн|инн|id|идент|identif|сайк|жеке код|tax|налогопл|national|personal|person)/;

/** Headings over which people stand whose column is called after what they are. */
const person =
  /(^| )(фио|фам|имя|ф и|аты|персон|person|работ(ник|ающ)|сотруд|служащ|работн|кызметкер|жумыск|адам|name|employee|worker|staff|people|who|кто)/;

/** What makes a heading one of somebody else, or of something else about people. */
const otherPerson =
  /(^| )(руковод|supervisor|manager|head|супруг|spouse|ребен|child|отц|матер|father|mother|басшы|контакт|contact|работодат|employer|компан|company|организац|тел|phone|адрес|address|mail|почт|отдел|department|договор|contract|карт|card|счет|account|паспорт|passport|удостовер|табел|разреш|permit|виз|visa|приказ|order|город|city|country|стран)/;

/** "Гражданин какой страны", "Қай елдің азаматы". */
const citizenWord = /(^| )(гражд|азамат|citizen|поддан)/;

/** Shorter names are too like each other for a slip to be told from another name. */
const SHORTEST_WITH_SLIP = 8;

const namesWithSlip = (["citizenship", "category", "hire", "leave"] as const).flatMap((field) =>
  `${fieldNames[field]}${field === "category" ? ", Категория" : ""}`
    .split(", ")
    .map((name) => ({ field, name: comparableHeading(name) }))
    .filter(({ name }) => name.length >= SHORTEST_WITH_SLIP || name === "категория"),
);

/** The columns named, with those found by what stands below; and whether any column was looked at for that. */
export type ByContent = { readonly matches: readonly ColumnMatch[]; readonly isAsked: boolean };

/**
 * The columns whose headings are no known names and yet hint at a field, and which hold what the field holds: dates
 * under "Расторгнут", IINs under "ID number", names under "Персона".
 */
export function columnsByContent(cells: Cells, headerRow: number, named: readonly ColumnMatch[]): ByContent {
  const found: ColumnMatch[] = [];
  let isAsked = false;
  for (const [column, raw] of (cells[headerRow] ?? []).entries()) {
    const heading = readCell(raw);
    if (typeof heading !== "string" || named.some((match) => match.column === column)) continue;
    const wanted = wantedUnder(heading, named);
    if (wanted.length > 0) isAsked = true;
    for (const each of wanted) {
      const says = holds[each.field];
      if (says === undefined) continue;
      const sample = sampleOf(cells, headerRow + 1, column, says);
      const field = isHeld(sample, each.field) ? each.field : isGone(each, sample) ? "status" : null;
      if (field === null) continue;
      found.push({ column, heading: heading.trim(), field, fit: each.fit });
      break;
    }
  }
  const number = named.some(({ field }) => field === "rowNumber") ? -1 : runningNumber(cells, headerRow);
  if (number !== -1) found.push({ column: number, heading: "", field: "rowNumber", fit: "stem" });
  const isNumber = ({ column }: ColumnMatch) => column === number;
  return { matches: [...named.filter((match) => !isNumber(match)), ...found], isAsked };
}

/** The column in which people are numbered 1, 2, 3; -1 where there is none. Other lines may stand between them. */
function runningNumber(cells: Cells, headerRow: number): number {
  const width = Math.min(cells[headerRow]?.length ?? 0, MOST_LEFT);
  for (let column = 0; column < width; column++) {
    let last = 0;
    for (let row = headerRow + 1; row < cells.length && last < ENOUGH_NUMBERS; row++) {
      const cell = readCell(cells[row]?.[column]);
      if (cell === null || cell === 0) continue;
      const number = typeof cell === "string" ? /^\s*(\d+)[.)]?\s*$/.exec(cell)?.[1] : cell;
      if (number === undefined) continue;
      if (Number(number) !== last + 1) break;
      last++;
    }
    if (last >= ENOUGH_NUMBERS) return column;
  }
  return -1;
}

/** People are numbered in the first columns, and so many numbers in a row are no categories or head counts. */
const MOST_LEFT = 3;
const ENOUGH_NUMBERS = 5;

/** What may stand under a heading, the likeliest first. */
function wantedUnder(heading: string, matches: readonly ColumnMatch[]): readonly Wanted[] {
  const stem = stemIn(heading);
  if (stem !== null) return [{ field: stem.field, fit: stem.when === "weak_if_dates" ? "weak" : "stem" }];
  const has = (...fields: readonly Field[]) => matches.some(({ field }) => fields.includes(field));
  const text = comparableHeading(heading);
  const isOfOthers = otherPerson.test(text);
  const slip = namesWithSlip.find(({ name }) => isOneSlip(name, text));
  const hints: readonly (readonly [Field, boolean])[] = [
    ["iin", numberOfPerson.test(text) && !isOfOthers],
    ...(slip === undefined ? [] : ([[slip.field, true]] as const)),
    ["citizenship", citizenWord.test(text) && strangers.citizenship?.test(text) !== true],
    ["name", person.test(text) && !isOfOthers && !has("surname", "givenName")],
  ];
  return hints.flatMap(([field, isHinted]) => (isHinted && !has(field) ? [{ field, fit: "stem" }] : []));
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
