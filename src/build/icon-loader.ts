import type { LoaderContext } from "webpack";

/** Leaves one icon of a file that holds hundreds, the one behind the question mark. */
export default function oneIcon(this: LoaderContext<object>, source: string): string {
  const icon = new URLSearchParams(this.resourceQuery).get("icon") ?? "";
  const lines = source.split("\n");
  return lines
    .filter((line) => line.startsWith("import ") || line.startsWith(`export const ${icon} =`))
    .join("\n");
}
