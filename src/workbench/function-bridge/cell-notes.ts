import type { Card } from "./card";

/** Notes attached to cells, by the position of the cell. */
export type CellNotes<Note> = {
  set(sheetId: string, row: number, column: number, note: Note | null): void;
  get(sheetId: string, row: number, column: number): Note | null;
  clear(): void;
};

/** Explanations of errors. */
export type ErrorSentences = CellNotes<string>;

export type Cards = CellNotes<Card>;

export function cellNotes<Note>(): CellNotes<Note> {
  const notes = new Map<string, Note>();
  const key = (sheetId: string, row: number, column: number) => `${sheetId}|${row}|${column}`;
  return {
    set(sheetId, row, column, note) {
      if (note) notes.set(key(sheetId, row, column), note);
      else notes.delete(key(sheetId, row, column));
    },
    get: (sheetId, row, column) => notes.get(key(sheetId, row, column)) ?? null,
    clear: () => notes.clear(),
  };
}
