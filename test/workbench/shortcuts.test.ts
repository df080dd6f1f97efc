import { shortcutFiles } from "../../src/build/shortcut-files";
import { languages } from "../../src/i18n/language";
import { readShortcuts, shortcutOf } from "../../src/workbench/page/shortcuts";

type Mapping = Parameters<typeof readShortcuts>[0];

const files = shortcutFiles();
const mapping = JSON.parse(files.get("shortcuts.json") ?? "") as Mapping & {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
};
const keys = readShortcuts(mapping);
const all = { ctrlKey: true, shiftKey: true, altKey: true };

test("an arrow with all three modifiers calls the function of the file, and with fewer nobody's", () => {
  expect(shortcutOf({ ...all, key: "ArrowDown" }, keys)?.functionName).toBe("nextFinding");
  expect(shortcutOf({ ...all, key: "ArrowLeft" }, keys)?.functionName).toBe("backToCell");
  expect(shortcutOf({ ...all, altKey: false, key: "ArrowDown" }, keys)).toBeNull();
  expect(shortcutOf({ ...all, key: "d" }, keys)).toBeNull();
});

test("no key of ours moves when the keyboard is Russian or Kazakh", () => {
  const written = JSON.stringify(mapping.shortcuts);
  expect(mapping.shortcuts).toHaveLength(4);
  expect(written.match(/"[^"]*\+[^"]*"/g)?.filter((key) => !/\+(Up|Down|Left|Right)"$/.test(key))).toEqual(
    [],
  );
});

test("each action is named in the language of Excel, and each file has every name", () => {
  const wanted = mapping.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name).sort();
  const names = languages.map(
    (language) => JSON.parse(files.get(`shortcuts.${language}.json`) ?? "{}") as object,
  );
  for (const named of names) expect(Object.keys(named).sort()).toEqual(wanted);
  expect(new Set(names.map((named) => JSON.stringify(named))).size).toBe(languages.length);
});
