import type { Adoption, AdoptionPart, AdoptionResult, NewPerson } from "./adoption";
import { DAY_FORMAT } from "./cell-writing";
import { type CellFix, fixOutcome, writeFixes } from "./fix-cells";
import { readFixes } from "./read-fixes";
import { recordsTable, type RecordsTable } from "./records-table";
import { freeRowsBelow, type FreeRows } from "./free-rows-below";
import { withoutOwnEvents } from "./without-own-events";
import { readPeople, writePeople } from "./write-people";
import { writeStep } from "./write-step";

/**
 * Carries out a plan in the roster it was made for: changes cells of people, adds people below the last one, and
 * marks the plan's records with the day. Everything is read before anything is written; a part of which anything has
 * changed since it was read is skipped, and its records stay unmarked.
 *
 * Round trips do not grow with the number of people, only with every 500 groups of cells. One undo step where Excel
 * supports it. Waits while a cell is being edited. If a sheet is protected, the roster or its last person is gone, or
 * there is no room for a column, nothing is written and the result says so. The add-in's own edit watcher is not
 * notified.
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

    const lastPerson = probe({ row: last.row, column: last.column }, last.guards);
    const newColumns = headings.map((heading) => probe(heading, []));
    const fixes = parts.flatMap((part) => part.fixes);
    const now = await readFixes<CellFix>(sheet, [lastPerson, ...newColumns, ...fixes]);
    const outcomes = new Map(now.map((one) => [one.fix, fixOutcome(one)]));
    const isLastThere = last.guards.length === 0 || now.some((one) => one.fix === lastPerson && isThere(one));
    if (!isLastThere || plan.headings === null) return { written: false, reason: "changed" };
    if (newColumns.some((column) => outcomes.get(column) !== "fixed"))
      return { written: false, reason: "no_room" };

    const judged = parts.map((part) => ({ part, why: partProblem(part, outcomes, adoption, plan) }));
    const done = judged.flatMap(({ part, why }) => (why === null ? [part] : []));
    const left = judged.flatMap(({ part, why }) => (why === null ? [] : [{ part, why }]));
    const people: readonly NewPerson[] = done.flatMap((part) => part.people);
    const freeRows = await freeRowsBelow(sheet, last, people.length);
    if (headings.length > 0 && !endsBefore(freeRows, headings[0]?.column ?? 0))
      return { written: false, reason: "no_room" };
    if (done.length === 0) return { written: true, done, left, rows: [], isMoved: false };
    const read = await readPeople(sheet, adoption, people);
    const wanted = new Set(done.flatMap((part) => part.fixes));

    await withoutOwnEvents(context, async () => {
      // Sent on its own: if Excel refuses to make room, nothing must be written.
      freeRows.make();
      await context.sync();
      for (const { row, column, text } of headings)
        if (freeRows.table) freeRows.table.table.columns.add(undefined, undefined, text);
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
    return { written: true, done, left, rows, isMoved: freeRows.isInserted || headings.length > 0 };
  });
}

/** A fix that writes nothing, used to read a cell the way fixes are read. */
function probe({ row, column }: { row: number; column: number }, guards: CellFix["guards"]): CellFix {
  return { row, column, seen: null, value: { as: "text", text: "" }, guards };
}

/** The probed cell itself may hold anything; its guards must still be the person's. */
function isThere(one: Parameters<typeof fixOutcome>[0]): boolean {
  return fixOutcome({ ...one, fix: { ...one.fix, seen: one.cell } }) !== "changed";
}

function partProblem(
  part: AdoptionPart,
  outcomes: ReadonlyMap<CellFix, ReturnType<typeof fixOutcome>>,
  { plan: { columns, done } }: Adoption<AdoptionPart>,
  plan: RecordsTable,
): "changed" | "calculated" | null {
  const headings = plan.headings ?? [];
  const placeOf = (matches: (heading: string) => boolean) =>
    headings.findIndex((heading) => matches(String(heading)));
  const places = columns.map(({ matches }) => placeOf(matches));
  const mark = placeOf(done.matches);
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

/** Excel adds a table column right after the last one, so the list must end there too. */
function endsBefore({ table }: FreeRows, column: number): boolean {
  return table === null || table.area.column + table.area.columns === column;
}

function markDone(
  plan: RecordsTable,
  { plan: { done, day } }: Adoption<AdoptionPart>,
  parts: readonly AdoptionPart[],
): void {
  const headings = plan.headings ?? [];
  const known = headings.findIndex((heading) => done.matches(String(heading)));
  if (known === -1) plan.addColumn(done.heading);
  const column = known === -1 ? headings.length : known;
  for (const { row } of parts.flatMap(({ records }) => records)) {
    const cell = plan.cellAt(row, column);
    cell.numberFormat = [[DAY_FORMAT]];
    cell.values = [[day]];
  }
}
