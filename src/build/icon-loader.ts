import type { LoaderContext } from "webpack";

/** Strips a file of hundreds of icons down to the one named in the query. */
export default function oneIcon(this: LoaderContext<object>, source: string): string {
  const icon = new URLSearchParams(this.resourceQuery).get("icon") ?? "";
  const lines = source.split("\n");
  return lines
    .filter((line) => line.startsWith("import ") || line.startsWith(`export const ${icon} =`))
    .join("\n");
}
