import { readFileSync } from "node:fs";
import { iconFiles } from "../../src/build/icon-files";
import iconImports from "../../src/build/icon-imports-loader";
import oneIcon from "../../src/build/icon-loader";
import { sourceFiles } from "../repo/source-files";

const IMPORTED = /import \{([^}]*)\} from "@fluentui\/react-icons"/g;

test("every icon of the pane is found, and alone in its module", () => {
  const icons = sourceFiles("src/taskpane")
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(IMPORTED)])
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => name !== "" && !name.startsWith("type "));
  expect(icons.length).toBeGreaterThan(50);
  for (const icon of new Set(icons)) {
    const file = iconFiles.get(icon) ?? "";
    const context = { resourceQuery: `?icon=${icon}` } as ThisParameterType<typeof oneIcon>;
    const module = oneIcon.call(context, readFileSync(file, "utf8"));
    expect(module.match(/^export const \w+/gm)).toEqual([`export const ${icon}`]);
  }
});

test("imports of icons are told apart, and what is no icon is left with the package", () => {
  const source = `import {
  AddRegular as Plus,
  bundleIcon,
} from "@fluentui/react-icons";
import { Button } from "@fluentui/react-components";`;
  const file = iconFiles.get("AddRegular") ?? "";
  expect(iconImports(source)).toBe(
    `import { AddRegular as Plus } from ${JSON.stringify(`${file}?icon=AddRegular`)}; ` +
      `import { bundleIcon } from "@fluentui/react-icons";
import { Button } from "@fluentui/react-components";`,
  );
});
