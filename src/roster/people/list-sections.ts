import { type Cells, readCell } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { type AwayPeople, listOfPeople, sectionOfPeople, type SectionOfPeople } from "../words/section-words";
import { MemoByValue } from "../words/memo-by-value";
import { fold } from "../words/text";

/** A heading of a section; `of` is null if it does not say whether the people below work here. */
type SectionHead = { readonly of: SectionOfPeople | null; readonly text: string };

/** A section of people who, according to its heading, do not work here. */
export type ListSection = {
  /** The row of the heading. */
  readonly row: number;
  readonly text: string;
  readonly of: AwayPeople;
  /** The first row of its people. */
  readonly from: number;
  /** The possible ends (exclusive), farthest first. */
  readonly ends: readonly number[];
};

/** `to` is exclusive. */
export type RowSpan = readonly [from: number, to: number];

/** The only text of a row, ignoring numbers of people; null if there is more, or none. */
export function loneText(row: readonly unknown[]): string | null {
  let text: string | null = null;
  for (const raw of row) {
    if (raw === null || Number.isSafeInteger(raw)) continue;
    const cell = readCell(raw);
    if (cell === null || counts.of(cell)) continue;
    if (typeof cell !== "string" || (text !== null && text !== cell.trim())) return null;
    text = cell.trim();
  }
  return text;
}

/** Whether a cell is a number of people: 5, "(5 чел.)". */
const counts = new MemoByValue((cell) =>
  /^[^\p{L}]*((чел|адам|people|persons?)\p{L}*[.\s)]*)?$/iu.test(String(cell)),
);

/** The people of the section headed by a row; null if it heads none, or does not say. */
export function sectionIn(row: readonly unknown[], layout: Layout): SectionOfPeople | null {
  const text = loneText(row);
  const of = text === null ? null : sectionOfPeople(text);
  return of !== null && holdsFacts(row, layout) ? null : of;
}

function sectionHead(row: readonly unknown[], layout: Layout): SectionHead {
  const head = headedBy(loneText(row));
  return head.of !== null && holdsFacts(row, layout) ? { ...head, of: null } : head;
}

function headedBy(text: string | null): SectionHead {
  return { of: text === null ? null : sectionOfPeople(text), text: text ?? "" };
}

/** Whether a row holds something that only people have. */
function holdsFacts(row: readonly unknown[], { columns }: Layout): boolean {
  const { citizenship, category, iin, hire, leave } = columns;
  const says = (column: number | undefined) => column !== undefined && saysMore(row[column], row);
  return says(citizenship) || says(category) || says(iin) || says(hire) || says(leave);
}

/** Whether a cell adds something: a merged heading may be repeated in every cell. */
function saysMore(raw: unknown, row: readonly unknown[]): boolean {
  const cell = readCell(raw);
  if (cell === null || cell === 0) return false;
  return (
    typeof cell !== "string" || row.some((other) => other !== raw && typeof readCell(other) === "string")
  );
}

/**
 * The sections of a list whose people, according to the headings, do not work here. `heads`: the rows that head a section;
 * rows from `end` on belong to none.
 */
export function listSections(
  cells: Cells,
  layout: Layout,
  heads: readonly number[],
  end: number,
): readonly ListSection[] {
  const title = titleOf(cells, layout);
  // A quick exit: most lists have only headings of departments, up to a hundred thousand of them.
  if (title === null && !heads.some((row) => isAway(sectionIn(cells[row] ?? [], layout)))) return [];
  const all = heads
    .filter((row) => row < end)
    .sort((a, b) => a - b)
    .map((row) => [row, sectionHead(cells[row] ?? [], layout)] as const);
  const ordered = title === null ? all : [title, ...all];
  const times = new Map<string, number>();
  for (const [, { text }] of all) times.set(fold(text), (times.get(fold(text)) ?? 0) + 1);
  const isDivided = all.some(([, { of }]) => of === "working");
  return ordered.flatMap(([row, { of, text }], index): readonly ListSection[] => {
    if (!isAway(of)) return [];
    const behind = ordered.slice(index + 1);
    const last = behind.find((each) => each[1].of !== null)?.[0] ?? end;
    const units = behind.filter((each) => each[1].of === null && each[0] < last);
    const from = Math.max(row + 1, layout.firstRow);
    // Departments do not end the section if they also occur elsewhere, or are below the title of a list of leavers.
    const isOfUnits = units.some(([, unit]) => (times.get(fold(unit.text)) ?? 0) > 1);
    const nearest = units[0]?.[0] ?? last;
    const ends = isDivided || isOfUnits || row < layout.firstRow ? [last, nearest] : [nearest];
    const gap = gapIn(cells, from, Math.min(...ends));
    return [{ row, text, of, from, ends: [...new Set([...ends, ...(gap === null ? [] : [gap])])] }];
  });
}

function isAway(of: SectionOfPeople | null): of is AwayPeople {
  return of !== null && of !== "working";
}

/** The title above the headings, if it says whom the whole list is about. */
function titleOf(cells: Cells, { firstRow, headerRow }: Layout): readonly [number, SectionHead] | null {
  for (let row = (headerRow ?? firstRow) - 1; row >= 0; row--) {
    const text = loneText(cells[row] ?? []);
    const of = text === null ? null : listOfPeople(text);
    if (text !== null && of !== null) return [row, { of, text }];
  }
  return null;
}

/** The first blank row after people and before further rows, where a section may end without a heading. */
function gapIn(cells: Cells, from: number, to: number): number | null {
  // A blank may arrive as 0.
  const isBlank = (row: number) => (cells[row] ?? []).every((raw) => raw === 0 || readCell(raw) === null);
  let row = from;
  while (row < to && isBlank(row)) row++;
  while (row < to && !isBlank(row)) row++;
  const gap = row;
  while (row < to && isBlank(row)) row++;
  return row < to ? gap : null;
}

/**
 * The ways to leave out sections: those of people who left, of people to come, of people employed elsewhere, and all.
 */
export function waysWithout(sections: readonly ListSection[]): readonly (readonly ListSection[])[] {
  const of = (...kinds: readonly SectionOfPeople[]) => sections.filter((each) => kinds.includes(each.of));
  const groups = [of("left"), of("to_come"), of("elsewhere")].filter((group) => group.length > 0);
  return groups.length > 1 ? [...groups, [...sections]] : groups;
}

/** The rows of some sections, for each of their possible ends. */
export function spansOf(sections: readonly ListSection[]): readonly (readonly RowSpan[])[] {
  const most = Math.max(...sections.map(({ ends }) => ends.length));
  return Array.from({ length: most }, (_, way) =>
    sections.map(({ from, ends }): RowSpan => [from, ends[Math.min(way, ends.length - 1)] ?? from]),
  );
}
