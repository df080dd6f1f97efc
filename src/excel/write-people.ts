import type { Adoption, AdoptionPart, NewPerson } from "./adoption";
import { cellOf } from "./cell-of";
import { type CellWriting, cellWriting } from "./cell-writing";
import { isFormula } from "./is-formula";

/** Content of the new people's rows; null leaves a cell as it is. */
export type PeopleRows = readonly (readonly (CellWriting | null)[])[];

type Read = {
  readonly values: readonly unknown[];
  readonly types: readonly (Excel.RangeValueType | undefined)[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly unknown[];
};

/**
 * Reads what new rows take over: the constants of rows they continue, and the last running number. One round trip.
 * Read-only.
 */
export async function readPeople(
  sheet: Excel.Worksheet,
  adoption: Adoption<AdoptionPart>,
  people: readonly NewPerson[],
): Promise<PeopleRows> {
  const { last, numbers } = adoption;
  const columns = widthOf(adoption);
  const rows = [...new Set([last.row, ...people.flatMap(({ like }) => (like === null ? [] : [like]))])];
  const asked = rows.map((row) => {
    const range = sheet.getRangeByIndexes(row, last.column, 1, columns);
    range.load("values, valueTypes, formulas, numberFormat");
    return { row, range };
  });
  await sheet.context.sync();
  const read = new Map(asked.map(({ row, range }) => [row, readOf(range)]));
  const lastNumber = numberIn(read.get(last.row), numbers === null ? -1 : numbers - last.column);
  return people.map(({ cells, like }, index) => {
    const source = like === null ? undefined : read.get(like);
    return Array.from({ length: columns }, (_, place): CellWriting | null => {
      const given = cells.find(({ column }) => column - last.column === place);
      if (numbers !== null && place === numbers - last.column)
        return lastNumber === null ? null : { value: lastNumber + index + 1, format: null };
      if (given !== undefined) return cellWriting(given.value, "General");
      return source === undefined || place >= last.columns ? null : copied(source, place);
    });
  });
}

/** Writes new people below the last one, in one request. */
export function writePeople(
  sheet: Excel.Worksheet,
  adoption: Adoption<AdoptionPart>,
  people: PeopleRows,
): void {
  if (people.length === 0) return;
  const { row, column } = adoption.last;
  const rows = sheet.getRangeByIndexes(row + 1, column, people.length, widthOf(adoption));
  rows.numberFormat = people.map((row) => row.map((cell) => cell?.format ?? null));
  rows.values = people.map((row) => row.map((cell) => cell?.value ?? null));
}

/** Width from the first column of the list to the last added one. */
function widthOf({ last, headings }: Adoption<AdoptionPart>): number {
  const ends = [last.column + last.columns, ...headings.map(({ column }) => column + 1)];
  return Math.max(...ends) - last.column;
}

function readOf({ values, valueTypes, formulas, numberFormat }: Excel.Range): Read {
  return {
    values: values[0] ?? [],
    types: valueTypes[0] ?? [],
    formulas: (formulas[0] ?? []) as unknown[],
    formats: (numberFormat[0] ?? []) as unknown[],
  };
}

/** A constant with its format; formulas and errors are not copied. */
function copied({ values, types, formulas, formats }: Read, place: number): CellWriting | null {
  const value = cellOf(values[place], types[place]);
  if (isFormula(formulas[place], values[place])) return null;
  const format = String(formats[place] ?? "General");
  if (typeof value === "string") {
    const written = cellWriting({ as: "text", text: value }, format);
    return { ...written, format: written.format ?? format };
  }
  return typeof value === "number" || typeof value === "boolean" ? { value, format } : null;
}

function numberIn(read: Read | undefined, place: number): number | null {
  const value = read?.values[place];
  return typeof value === "number" && !isFormula(read?.formulas[place], value) ? value : null;
}
