import { addressArea } from "../sheet/read-address";
import type { Package } from "./package";
import { UnreadableWorkbook } from "./unreadable-workbook";
import type { Sheet } from "./workbook";
import { attributesOf } from "./xml-scanner";

/** The tables of a sheet by their names. */
export function readTables(parts: Package, sheetPath: string): Sheet["tables"] {
  return parts
    .relationships(sheetPath)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ path }) => {
      if (path === null) throw new UnreadableWorkbook("damaged", "a table");
      const tables: Sheet["tables"] = [];
      parts.scan(path, {
        open(element, attributes) {
          if (element !== "table") return;
          const said = attributesOf(attributes);
          const name = said.get("displayName") ?? said.get("name");
          const area = addressArea(said.get("ref") ?? "");
          if (name && area) tables.push({ name, area });
        },
        close: () => undefined,
        text: () => undefined,
      });
      return tables;
    });
}
