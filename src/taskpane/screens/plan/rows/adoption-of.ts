import type { Adoption, AdoptionPart, NewPerson } from "../../../../excel/adoption";
import type { Language } from "../../../../i18n/language";
import { newPersonIn } from "../../../../i18n/written-words";
import type { Day } from "../../../../law/day";
import { cellText, readCell } from "../../../../sheet/cell";
import { readCitizenship } from "../../../../roster/words/citizenship";
import { countryName } from "../../../../roster/words/country-name";
import type { Field } from "../../../../roster/table/fields";
import type { FixValue } from "../../../../roster/judgement/fix";
import { findLayout } from "../../../../roster/table/layout";
import { nameOf } from "../../../../roster/words/names";
import type { PlanForecast } from "../../../../roster/plan/forecast-plan";
import { isInScenario, type PlanRow } from "../../../../roster/plan/read-plan";
import { sheetLanguage } from "../../../../roster/words/sheet-language";
import { headingAt } from "../../../../roster/table/headings-of";
import { type CellChange, cellChange } from "../../../findings/cell-change";
import { personIn } from "../../../../roster/words/person-in";
import { identityColumns } from "../../../findings/identity-columns";
import type { PlanRoster, PlanTable } from "../../../store/plan/plan-state";
import { lastPersonRow, listSpan } from "./list-span";
import { namesFor } from "./new-names";
import { doneColumn, planColumns, seenCells } from "../../../planning/plan-columns";
import { type PlanUnit, planUnits } from "./plan-units";
import { PLAN_TABLE } from "../../../../workbook-model/own-tables";

/** A cell's heading and new value. */
export type NewCell = { readonly heading: string; readonly value: FixValue };

/** Changes made together by some rows of a plan, for the preview. */
export type Part = AdoptionPart & {
  readonly planRows: readonly PlanRow[];
  readonly changes: readonly (CellChange & { readonly heading: string })[];
  readonly added: readonly (readonly NewCell[])[];
};

/** A scenario as it would be written into the roster. */
export type PlannedAdoption = {
  readonly adoption: Adoption<Part>;
  /** People who are not hired after all; the user has to remove their rows. */
  readonly byHand: readonly { readonly planRow: PlanRow; readonly row: number; readonly name: string }[];
  /** Plan rows that could not be understood or carried out. */
  readonly unclear: readonly number[];
};

/**
 * What a scenario changes in the roster it was computed for. Nobody is removed, and headings are added only to the
 * right of the list. Null if the roster is no longer one.
 */
export function adoptionOf(
  roster: PlanRoster,
  table: PlanTable,
  { plan, planned, scenario }: PlanForecast,
  { day, language }: { readonly day: Day; readonly language: Language },
): PlannedAdoption | null {
  const { sheet, cells } = roster;
  const layout = findLayout(cells, roster.asked.chosenHeadings);
  if (layout.kind === "unreadable") return null;
  const span = listSpan(cells, layout);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const headings = planned.edits.flatMap((edit) => (edit.kind === "heading" ? [edit] : []));
  const free = span.column + span.columns;
  const isFree = headings.every((_, index) => cells.every((row) => readCell(row[free + index]) === null));
  // Columns are planned to the right of the sheet's cells; if the columns right after the list are free, use those.
  const columnAt = (column: number) => (isFree && column >= width ? free + column - width : column);

  const rows = plan.rows.filter(({ row }) => isInScenario(plan, row, scenario));
  const units = planUnits(rows, planned, cells.length);

  const fieldAt = (column: number): Field | null => {
    const added = headings.find((heading) => heading.column === column);
    if (added) return "hire";
    const { columns } = layout;
    return (Object.keys(columns) as Field[]).find((field) => columns[field] === column) ?? null;
  };

  const headingOf = (column: number): string => {
    const added = headings.find((heading) => columnAt(heading.column) === column);
    return added?.text ?? headingAt(cells, layout.headerRow, column);
  };

  const originOf = (values: readonly unknown[], { changed }: PlanUnit): number | null => {
    const name = cellText(nameOf(values, layout));
    const same = changed.filter((row) => cellText(nameOf(cells[row] ?? [], layout)) === name);
    return same.length === 1 ? (same[0] ?? null) : null;
  };

  const words = sheetLanguage(cells, layout.columns.citizenship ?? layout.columns.category ?? 0);
  const names = namesFor(units, planned.cells, layout, (number) => newPersonIn(words, number));

  /** A country planned in one language is written in the list's own language. */
  const inWordsOfList = (cell: unknown, field: Field | null): unknown => {
    const read = field === "citizenship" ? readCitizenship(cellText(readCell(cell))) : null;
    return read?.kind === "state" ? countryName(read.code, words) : cell;
  };

  const changesIn = (row: number): Part["changes"] => {
    const before = cells[row] ?? [];
    return (planned.cells[row] ?? []).flatMap((cell, column) => {
      const value = valueIn(cell, fieldAt(column));
      if (value === null || isSame(cell, before[column])) return [];
      const at = columnAt(column);
      const guards = identityColumns(layout.columns, column);
      return [
        {
          ...cellChange({ row, column: at, kind: "safe", value }, value, sheet, guards),
          person: personIn(before, layout.columns),
          heading: headingOf(at),
        },
      ];
    });
  };

  /**
   * A person who changes category continues in an additional row, a copy of the old one except for what the plan
   * states.
   */
  const personOf = (row: number, unit: PlanUnit): NewPerson => {
    const values = planned.cells[row] ?? [];
    const origin = unit.planRows.some(({ action }) => action === "move") ? originOf(values, unit) : null;
    const known = values.flatMap((cell, column) => {
      const given = names.get(row)?.column === column ? names.get(row)?.name : undefined;
      const field = fieldAt(column);
      const value = given === undefined ? valueIn(inWordsOfList(cell, field), field) : textValue(given);
      const isCopied = origin !== null && isSame(cell, cells[origin]?.[column]);
      return value === null || isCopied ? [] : [{ column: sheet.column + columnAt(column), value }];
    });
    return { cells: known, like: origin === null ? null : sheet.row + origin };
  };

  const partOf = (unit: PlanUnit): Part => {
    const changes = unit.changed.flatMap((row) => changesIn(row));
    const people = unit.added.map((row) => personOf(row, unit));
    return {
      planRows: unit.planRows,
      records: unit.planRows.map(({ row }) => ({
        row: row - plan.headerRow - 1,
        seen: seenCells(table, row),
      })),
      fixes: changes,
      changes,
      people,
      added: people.map(({ cells: known }) =>
        known.map(({ column, value }) => ({ heading: headingOf(column - sheet.column), value })),
      ),
    };
  };

  const parts = units.filter(({ cleared }) => cleared.length === 0).map(partOf);
  const last = lastPersonRow(cells, layout);
  const done = new Set(units.flatMap(({ planRows }) => planRows));
  return {
    adoption: {
      sheetId: sheet.id,
      last: {
        row: sheet.row + last,
        column: sheet.column + span.column,
        rows: 1,
        columns: span.columns,
        guards: identityColumns(layout.columns, -1).map((column) => ({
          column: sheet.column + column,
          seen: sheet.cells[last]?.[column] ?? null,
        })),
      },
      numbers: layout.columns.rowNumber === undefined ? null : sheet.column + layout.columns.rowNumber,
      headings: headings.map(({ row, column, text }) => ({
        row: sheet.row + row,
        column: sheet.column + columnAt(column),
        text,
      })),
      parts,
      plan: {
        name: PLAN_TABLE,
        columns: planColumns(language, table),
        done: doneColumn(language, table),
        day,
      },
    },
    byHand: units.flatMap(({ planRows, cleared }) =>
      cleared.flatMap((row) => {
        const planRow = planRows.find(({ action }) => action === "not_hire");
        return planRow ? [{ planRow, row, name: personIn(cells[row] ?? [], layout.columns) ?? "" }] : [];
      }),
    ),
    unclear: rows.filter((row) => !done.has(row)).map(({ row }) => row),
  };
}

const dates: readonly (Field | null)[] = ["hire", "leave", "permitExpiry", "birthDate", "contractEnd"];

/** A cell's value as it is written; null for none. */
function valueIn(raw: unknown, field: Field | null): FixValue | null {
  const cell = readCell(raw);
  if (typeof cell === "number")
    return dates.includes(field) ? { as: "date", day: cell as Day } : { as: "number", number: cell };
  const text = cellText(cell);
  return text === "" ? null : textValue(text);
}

function textValue(text: string): FixValue {
  return { as: "text", text };
}

/** True if two cells hold the same value; null equals an empty text. */
function isSame(one: unknown, other: unknown): boolean {
  return (one ?? "") === (other ?? "");
}
