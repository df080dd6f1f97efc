/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../src/workbench/page/manifest";

const xml = readFileSync(path.resolve("manifest.xml"), "utf8");

test("the ribbon, the namespace and the formulas' file come from the manifest", () => {
  const { namespace, metadata, groups, cellMenu } = readManifest(xml, "en");
  expect(namespace).toBe("KZ");
  expect(metadata).toBe("functions.json");
  expect(groups).toHaveLength(1);
  expect(groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual([
    ["Check sheet", { kind: "run", functionName: "checkSheet" }],
    ["Template", { kind: "run", functionName: "insertTemplate" }],
    ["Report", { kind: "run", functionName: "writeReport" }],
    ["Open pane", { kind: "showPane" }],
  ]);
  expect(cellMenu.map(({ label, action }) => [label, action])).toEqual([
    ["Who is counted here?", { kind: "run", functionName: "whoIsCounted" }],
  ]);
  expect(groups[0]?.buttons[0]?.icon).toBe("assets/icons/icon-32.png");
});

test.each([
  ["ru", "functions.ru.json", "Проверить лист"],
  ["kk", "functions.kk.json", "Парақты тексеру"],
] as const)("in %s the overrides of the manifest are taken", (language, metadata, label) => {
  const manifest = readManifest(xml, language);
  expect(manifest.metadata).toBe(metadata);
  expect(manifest.groups[0]?.buttons[0]?.label).toBe(label);
});

test("addresses in a folder of another server become paths of the page's own", () => {
  const moved = xml.replaceAll("https://localhost:3000/", "https://example.org/tools/kz/");
  const { metadata, groups } = readManifest(moved, "en");
  expect(metadata).toBe("functions.json");
  expect(groups[0]?.buttons[0]?.icon).toBe("assets/icons/icon-32.png");
});
