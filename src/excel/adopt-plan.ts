import type { Adoption, AdoptionPart, AdoptionResult, NewPerson } from "./adoption";
import { DAY_FORMAT } from "./cell-writing";
import { type CellFix, outcome, writeFixes } from "./fix-cells";
import { readFixes } from "./read-fixes";
import { recordsTable, type RecordsTable } from "./records-table";
import { roomUnder, type RoomUnder } from "./room-under";
import { withoutOwnEvents } from "./without-own-events";
import { readPeople, writePeople } from "./write-people";
import { writeStep } from "./write-step";

/**
 * Carries a plan out in the list of people it was made for: cells of people are changed, people are added under the
 * last one, and the records of the plan are marked with the day. Everything is read before anything is written; a
 * part of which something is not as it was seen is left alone, with its records unmarked.
 *
 * The round trips do not grow with the number of people, only with every 500 groups of cells. One step of undo where
 * Excel can. Waits while a cell is being edited. Where a protected sheet is in the way, the list or its last person is
 * gone, or there is no room for a column, nothing is written and the result says so. The add-in's own watch for edits
 * is not told.
 */
export async function adoptPlan<Part extends AdoptionPart>(
  adoption: Adoption<Part>,
): Promise<AdoptionResult<Part>> {
  const { sheetId, last, headings, parts, plan: asked } = adoption;
  return writeStep(async (context): Promise<AdoptionResult<Part>> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject) return { written: false, reason: "gone" };
    const plan = await recordsTable(context, asked.name);
    const { protection } = sheet;
    protection.load("protected");
    await context.sync();
    if (protection.protected || plan.isProtected) return { written: false, reason: "protected" };

    const lastPerson = probe({ row: last.row, column: last.column }, last.witnesses);
    const newColumns = headings.map((heading) => probe(heading, []));
    const fixes = parts.flatMap((part) => part.fixes);
    const now = await readFixes<CellFix>(sheet, [lastPerson, ...newColumns, ...fixes]);
    const outcomes = new Map(now.map((one) => [one.fix, outcome(one)]));
    const isLastThere =
      last.witnesses.length === 0 || now.some((one) => one.fix === lastPerson && isThere(one));
    if (!isLastThere || plan.headings === null) return { written: false, reason: "changed" };
    if (newColumns.some((column) => outcomes.get(column) !== "fixed"))
      return { written: false, reason: "no_room" };

    const judged = parts.map((part) => ({ part, why: obstacleOf(part, outcomes, adoption, plan) }));
    const done = judged.flatMap(({ part, why }) => (why === null ? [part] : []));
    const left = judged.flatMap(({ part, why }) => (why === null ? [] : [{ part, why }]));
    const people: readonly NewPerson[] = done.flatMap((part) => part.people);
    const room = await roomUnder(sheet, last, people.length);
    if (headings.length > 0 && !endsBefore(room, headings[0]?.column ?? 0))
      return { written: false, reason: "no_room" };
    if (done.length === 0) return { written: true, done, left, rows: [], isMoved: false };
    const read = await readPeople(sheet, adoption, people);
    const wanted = new Set(done.flatMap((part) => part.fixes));

    await withoutOwnEvents(context, async () => {
      // By itself, since nothing must be written where Excel refuses to make room.
      room.make();
      await context.sync();
      for (const { row, column, text } of headings)
        if (room.table) room.table.table.columns.add(undefined, undefined, text);
        else sheet.getCell(row, column).values = [[text]];
      await writeFixes(
        sheet,
        now.filter(({ fix }) => wanted.has(fix)),
      );
      writePeople(sheet, adoption, read);
      markDone(plan, adoption, done);
    });
    const added = people.map((_, index) => last.row + 1 + index);
    const rows = [...new Set([...wanted].map(({ row }) => row)), ...added];
    return { written: true, done, left, rows, isMoved: room.isInserted || headings.length > 0 };
  });
}

/** A cell to look at as fixes are, with nothing to write. */
function probe({ row, column }: { row: number; column: number }, witnesses: CellFix["witnesses"]): CellFix {
  return { row, column, seen: null, value: { as: "text", text: "" }, witnesses };
}

/** The cell of a probe itself may hold anything; those beside it must be the person's. */
function isThere(one: Parameters<typeof outcome>[0]): boolean {
  return outcome({ ...one, fix: { ...one.fix, seen: one.cell } }) !== "changed";
}

function obstacleOf(
  part: AdoptionPart,
  outcomes: ReadonlyMap<CellFix, ReturnType<typeof outcome>>,
  { plan: { columns, done } }: Adoption<AdoptionPart>,
  plan: RecordsTable,
): "changed" | "calculated" | null {
  const headings = plan.headings ?? [];
  const placeOf = (isMeantBy: (heading: string) => boolean) =>
    headings.findIndex((heading) => isMeantBy(String(heading)));
  const places = columns.map(({ isMeantBy }) => placeOf(isMeantBy));
  const mark = placeOf(done.isMeantBy);
  const isSame = part.records.every(({ row, seen }) => {
    const cells = plan.rows[row];
    const isOpen = mark === -1 || (cells?.[mark] ?? "") === "";
    return (
      cells !== undefined &&
      isOpen &&
      places.every((place, index) => place === -1 || (cells[place] ?? "") === (seen[index] ?? ""))
    );
  });
  const found = part.fixes.map((fix) => outcomes.get(fix));
  if (!isSame || found.includes("changed") || found.includes(undefined)) return "changed";
  return found.includes("refused") ? "calculated" : null;
}

/** A new column of a table comes right behind its last one, wherever the list was thought to end. */
function endsBefore({ table }: RoomUnder, column: number): boolean {
  return table === null || table.area.column + table.area.columns === column;
}

function markDone(
  plan: RecordsTable,
  { plan: { done, day } }: Adoption<AdoptionPart>,
  parts: readonly AdoptionPart[],
): void {
  const headings = plan.headings ?? [];
  const known = headings.findIndex((heading) => done.isMeantBy(String(heading)));
  if (known === -1) plan.addColumn(done.heading);
  const column = known === -1 ? headings.length : known;
  for (const { row } of parts.flatMap(({ records }) => records)) {
    const cell = plan.cellAt(row, column);
    cell.numberFormat = [[DAY_FORMAT]];
    cell.values = [[day]];
  }
}
