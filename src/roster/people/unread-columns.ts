import { type Cell, type Cells, cellText, readCell } from "../cell";
import { readDate, readLastDay } from "../date";
import { Distinct } from "../distinct";
import type { Field } from "../fields";
import { stemIn } from "../heading-stems";
import { readIin } from "../iin";
import type { Layout } from "../layout";
import { readStatus } from "../status";
import { fold } from "../text";

/** What stands in a column that was not understood. */
export type Holding = "dates" | "iin" | "status" | "numbers" | "words" | "blank";

/** A column whose heading was not understood, by what it holds. */
export type UnreadColumn = {
  readonly column: number;
  /** Empty where it has none. */
  readonly heading: string;
  readonly holds: Holding;
  /** What it may well be, of those that could change how people count. */
  readonly couldBe: readonly UnreadField[];
};

export type UnreadField = Extract<Field, "leave" | "hire" | "iin" | "status">;

/** Whole numbers that are dates of the last hundred years, if they are dates. */
const DATES = { from: 20_000, to: 80_000 };

/** Headings of dates and numbers that say nothing of who is employed, by how their words begin. */
const elsewhere = new RegExp(
  `(^| )(${[
    // Births, papers and what they allow.
    "рожд|туған|birth|dob|возраст|жас|age",
    "выдач|выдан|берілген|issue|паспорт|passport|удост|құжат|кужат|document|доверенност",
    "приказ|бұйрық|буйрык|order|срок|мерзім|мерзим|действ|до|дейін|valid|expir|until|till|ends?",
    "виза|visa|разреш|permit|рұқсат|руксат|внж|рвп|регистр|тіркеу|тиркеу|registr|страхов|insur|полис",
    // What happens while somebody is employed.
    "медосмотр|медицин|медкниж|medical|аттест|attest|обучен|инструктаж|training|экзамен|exam|сертиф|certif",
    "отпуск|демалыс|vacation|annual|leave of absence|больнич|командир|вахт|смен|shift|rotat|ротац|план|plan|курс|course|повыш|перевод|promot|transfer|аванс|прививк",
    "договор|контракт|шарт|contract|диплом|diploma|награ|award|вакансии|публикац|posted|образован|стаж",
    // Another employer.
    "прежн|предыдущ|прошл|бывш|previous|former|prior|last employer|алдыңғы|алдынгы|бұрынғы|бурынгы",
    // Numbers.
    "оклад|зарплат|зп|заработ|жалақы|жалакы|salary|wage|pay(?!roll)|ставк|тариф|сумм|сома|amount|начисл|премия|bonus",
    "табел|тел|телефон|phone|mobile|код|code|номер|нөмір|number|комнат|кабинет|room|индекс|счет|account|бин|bin",
  ].join("|")})`,
  "u",
);

/** "Срок работы" is no term of a paper. */
const termOfWork = /^(сроки? (работ|труд|служб)\S*|(жұмыс|жумыс|қызмет) мерз[іи]м\S*)$/u;

/** Headings of numbers of somebody, or something, else than the person in the row. */
const ofOthers =
  /(^| )(бин|bin|паспорт|passport|супруг|spouse|муж|жен|ребен|дет|child|родител|parent|руковод|начальник|директор|manager|head|director|supervisor|контакт|contact|представител|бастық|басшы|жұбай|жубай|бала)/u;

/** Of those who are listed, most are at work, so that last days stand with fewer of them. */
const MOST_WITH_LAST_DAY = 0.6;
/** Nearly everybody has a first day. */
const LEAST_WITH_FIRST_DAY = 0.5;
/** So many of a column's cells have to be what the column is said to hold. */
const LEAST_ALIKE = 0.6;

type Seen = { filled: number; dates: number; iins: number; statuses: number; numbers: number };

/** What a cell looks like on its own. */
type Look = "blank" | "date" | "iin" | "status" | "number" | "word";

/** The columns under or beside the headings that were not understood, each looked at by what it holds. */
export function unreadColumns(cells: Cells, layout: Layout): readonly UnreadColumn[] {
  const { headerRow, firstRow, known } = layout;
  if (headerRow === null) return [];
  const headings = cells[headerRow] ?? [];
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = Math.max(1, peopleBelow(cells, layout));
  const unread: UnreadColumn[] = [];
  for (let column = 0; column < width; column++) {
    if (known.includes(column)) continue;
    const heading = cellText(readCell(headings[column]));
    const seen = lookAt(cells, column, firstRow);
    if (heading === "" && seen.filled === 0) continue;
    const holds = holdingOf(seen);
    unread.push({ column, heading, holds, couldBe: couldBe(holds, heading, seen, rows, layout) });
  }
  return unread;
}

function peopleBelow(cells: Cells, { columns, firstRow }: Layout): number {
  const column = columns.name ?? columns.surname ?? columns.citizenship ?? columns.category;
  if (column === undefined) return 0;
  let people = 0;
  for (let row = firstRow; row < cells.length; row++) if (readCell(cells[row]?.[column]) !== null) people++;
  return people;
}

function lookAt(cells: Cells, column: number, firstRow: number): Seen {
  const looks = new Distinct((raw) => lookOf(readCell(raw)));
  const seen: Seen = { filled: 0, dates: 0, iins: 0, statuses: 0, numbers: 0 };
  for (let row = firstRow; row < cells.length; row++) {
    const raw = cells[row]?.[column];
    if (raw === null || raw === undefined || raw === "" || raw === 0) continue;
    const look = looks.of(raw);
    if (look === "blank") continue;
    seen.filled++;
    if (look === "date") seen.dates++;
    else if (look === "iin") seen.iins++;
    else if (look === "status") seen.statuses++;
    else if (look === "number") seen.numbers++;
  }
  return seen;
}

function lookOf(cell: Cell): Look {
  if (cell === null || cell === 0) return "blank";
  if (typeof readIin(cell) === "number") return "iin";
  if (typeof cell === "number") return cell >= DATES.from && cell < DATES.to ? "date" : "number";
  if (typeof cell !== "string") return "word";
  const date = readDate(cell);
  if (date.kind === "day" || date.kind === "ambiguous") return "date";
  if (date.kind === "blank" || readLastDay(cell).kind === "blank") return "blank";
  const isStatus = readStatus(cell).some(
    ({ kind }) => kind === "dismissed" || kind === "absent" || kind === "engagement",
  );
  if (isStatus) return "status";
  return /^[\d\s.,]+$/.test(cell) ? "number" : "word";
}

function holdingOf({ filled, dates, iins, statuses, numbers }: Seen): Holding {
  if (filled === 0) return "blank";
  if (dates >= filled * LEAST_ALIKE) return "dates";
  if (iins >= filled * LEAST_ALIKE) return "iin";
  if (statuses > 0) return "status";
  return numbers >= filled * LEAST_ALIKE ? "numbers" : "words";
}

function couldBe(
  holds: Holding,
  heading: string,
  seen: Seen,
  rows: number,
  { columns }: Layout,
): readonly UnreadField[] {
  // Numbers that are IINs show what they are; whose they are only the heading can say.
  // A heading that hints at a day, over some days and much that is none.
  const hinted = seen.dates > 0 && holds !== "dates" ? stemIn(heading)?.field : undefined;
  if (hinted !== undefined) return columns[hinted] === undefined ? [hinted] : [];
  if (holds === "iin" ? ofOthers.test(fold(heading)) : isAboutSomethingElse(heading)) return [];
  const share = seen.filled / rows;
  switch (holds) {
    case "dates":
      return [
        ...(columns.leave === undefined && share <= MOST_WITH_LAST_DAY ? (["leave"] as const) : []),
        ...(columns.hire === undefined && share >= LEAST_WITH_FIRST_DAY ? (["hire"] as const) : []),
      ];
    case "iin":
      return columns.iin === undefined ? ["iin"] : [];
    case "status":
      return ["status"];
    default:
      return [];
  }
}

/** Says whether a heading that is no field's speaks of something by which nobody joins or leaves: papers, pay, phones. */
export function isAboutSomethingElse(heading: string): boolean {
  const text = fold(heading);
  return elsewhere.test(text) && !termOfWork.test(text);
}

/** The layout of a roster in which a column is read as a field. */
export function withColumn(layout: Layout, { column }: UnreadColumn, field: UnreadField): Layout {
  const { columns, statusColumns, known } = layout;
  return {
    ...layout,
    columns: field === "status" ? columns : { ...columns, [field]: column },
    statusColumns: field === "status" ? [...statusColumns, column] : statusColumns,
    known: [...known, column],
  };
}
