import { addressArea } from "../sheet/read-address";
import type { Package } from "./package";
import { UnreadableWorkbook } from "./unreadable-workbook";
import type { Sheet } from "./workbook";
import { attributesOf } from "./xml-scanner";

export function readTables(parts: Package, sheetPath: string): Sheet["tables"] {
  return parts
    .relationships(sheetPath)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ path }) => {
      if (path === null) throw new UnreadableWorkbook("damaged", "a table");
      const tables: Sheet["tables"] = [];
      parts.scan(path, {
        open(element, tag) {
          if (element !== "table") return;
          const attributes = attributesOf(tag);
          const name = attributes.get("displayName") ?? attributes.get("name");
          const area = addressArea(attributes.get("ref") ?? "");
          if (name && area) tables.push({ name, area });
        },
        close: () => undefined,
        text: () => undefined,
      });
      return tables;
    });
}
