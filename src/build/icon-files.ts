import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("node_modules/@fluentui/react-icons/lib");
const DEFINITION = /^export const (\w+) = .*$/gm;

/** The file of every icon by the icon's name: the package keeps hundreds of them in one. */
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
