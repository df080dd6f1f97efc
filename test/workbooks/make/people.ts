import type { CellValue } from "exceljs";

type Row = readonly CellValue[];

/** So many rows made from their number, counted from 1. */
export function rows(count: number, make: (number: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** A day as exceljs wants it, without a time of day. */
export function date(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
