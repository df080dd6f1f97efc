import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("node_modules/@fluentui/react-icons/lib");
const DEFINITION = /^export const (\w+) = .*$/gm;

/** File of each icon by name: the package bundles hundreds of icons per file. */
export const iconFiles: ReadonlyMap<string, string> = new Map(
  ["icons", "sizedIcons"].flatMap((group) =>
    readdirSync(path.join(folder, group))
      .filter((file) => file.endsWith(".js"))
      .map((file) => path.join(folder, group, file))
      .flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(DEFINITION)].map(([, icon = ""]) => [icon, file] as const),
      ),
  ),
);
