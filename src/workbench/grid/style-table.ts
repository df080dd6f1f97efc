import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

/** The styles of a workbook, each stored once; cells refer to them by id. */
export type StyleTable = {
  id(style: IStyleData): string;
  of(id: ICellData["s"]): IStyleData;
  all(): Record<string, Nullable<IStyleData>>;
};

export function styleTable(): StyleTable {
  const ids = new Map<string, string>();
  const styles: Record<string, IStyleData> = {};
  return {
    id(style) {
      const text = JSON.stringify(style);
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = `c${ids.size + 1}`;
      ids.set(text, id);
      styles[id] = style;
      return id;
    },
    of: (id) => (typeof id === "string" ? (styles[id] ?? {}) : {}),
    all: () => styles,
  };
}
