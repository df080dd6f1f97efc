import { iconFiles } from "./icon-files.ts";

const IMPORT = /\bimport\s*\{([^}]*)\}\s*from\s*["']@fluentui\/react-icons["'];?/g;

/** Splits an import of several icons into one per icon, so that a screen loads only its own icons. */
export default function iconImports(source: string): string {
  return source.replace(IMPORT, (_, names: string) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => {
        const icon = name.split(/\s/)[0] ?? "";
        const file = iconFiles.get(icon);
        const from = file ? `${file}?icon=${icon}` : "@fluentui/react-icons";
        return `import { ${name} } from ${JSON.stringify(from)};`;
      })
      .join(" "),
  );
}
