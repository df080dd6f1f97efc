import { utils } from "@e965/xlsx";
import { areaOf } from "./area";
import { attribute, startTag } from "./xml";
import type { Sheet } from "./workbook";

/** Gives the text of one part of the file by its path, or null. */
export type PartReader = (path: string) => string | null;

type SheetParts = Pick<Sheet, "tables" | "columnWidths" | "frozen">;

/** What the reading library leaves out of a sheet, taken from the file's own XML. */
export function readParts(part: PartReader, sheetPath: string): SheetParts {
  const xml = part(sheetPath) ?? "";
  const end = xml.indexOf("<sheetData");
  const head = end === -1 ? xml : xml.slice(0, end);
  return { tables: readTables(part, sheetPath), columnWidths: readWidths(head), frozen: readFrozen(head) };
}

/** Paths of the worksheets by their relationship ids. */
export function sheetPaths(part: PartReader): Map<string, string> {
  return new Map(
    relationships(part, "xl/workbook.xml").map(({ id, target }) => [id, resolve("xl/workbook.xml", target)]),
  );
}

function readTables(part: PartReader, sheetPath: string): SheetParts["tables"] {
  return relationships(part, sheetPath)
    .filter(({ type }) => type.endsWith("/table"))
    .flatMap(({ target }) => {
      const table = startTag(part(resolve(sheetPath, target)) ?? "", "table");
      const name = table && (attribute(table, "displayName") ?? attribute(table, "name"));
      const ref = table && attribute(table, "ref");
      return name && ref ? [{ name, area: areaOf(utils.decode_range(ref)) }] : [];
    });
}

function readWidths(head: string): SheetParts["columnWidths"] {
  return [...head.matchAll(/<(?:\w+:)?col\s[^>]*>/g)].flatMap(([col]) => {
    const width = Number(attribute(col, "width"));
    const first = Number(attribute(col, "min")) - 1;
    // A file may state one width for all 16,384 columns; the first of a run is enough beyond the used ones.
    const last = Math.min(Number(attribute(col, "max")) - 1, first + 255);
    if (!(width > 0) || !(first >= 0)) return [];
    return Array.from({ length: last - first + 1 }, (_, index) => ({ column: first + index, width }));
  });
}

function readFrozen(head: string): SheetParts["frozen"] {
  const pane = startTag(head, "pane");
  if (!pane || !attribute(pane, "state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, "ySplit") ?? 0), columns: Number(attribute(pane, "xSplit") ?? 0) };
}

function relationships(part: PartReader, path: string): { id: string; type: string; target: string }[] {
  const slash = path.lastIndexOf("/");
  const xml = part(`${path.slice(0, slash)}/_rels${path.slice(slash)}.rels`) ?? "";
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([relationship]) => ({
    id: attribute(relationship, "Id") ?? "",
    type: attribute(relationship, "Type") ?? "",
    target: attribute(relationship, "Target") ?? "",
  }));
}

function resolve(from: string, target: string): string {
  return decodeURI(new URL(target, `file:///${from}`).pathname).slice(1);
}
