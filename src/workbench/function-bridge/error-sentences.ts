/** The sentence behind an error, by the cell whose formula raised it; keys are sheet id, row and column. */
export type ErrorSentences = {
  set(sheetId: string, row: number, column: number, sentence: string | null): void;
  get(sheetId: string, row: number, column: number): string | null;
  clear(): void;
};

export function errorSentences(): ErrorSentences {
  const sentences = new Map<string, string>();
  const key = (sheetId: string, row: number, column: number) => `${sheetId}|${row}|${column}`;
  return {
    set(sheetId, row, column, sentence) {
      if (sentence) sentences.set(key(sheetId, row, column), sentence);
      else sentences.delete(key(sheetId, row, column));
    },
    get: (sheetId, row, column) => sentences.get(key(sheetId, row, column)) ?? null,
    clear: () => sentences.clear(),
  };
}
