import { readdirSync, readFileSync } from "node:fs";
import packageJson from "../../package.json";
import { DEVELOPMENT_URL } from "../../src/build/addin-settings";
import { metadataFile } from "../../src/build/functions-metadata";
import { languages } from "../../src/i18n/language";
import { shortcuts } from "../../src/i18n/shortcuts";
import { FORMULA_NAMESPACE } from "../../src/sheet/formula-namespace";
import { addressProblems } from "./manifest/address-problems";
import { orderProblems } from "./manifest/element-order";
import { iconProblems } from "./manifest/icon-problems";
import { resourceProblems } from "./manifest/resource-problems";
import { textProblems } from "./manifest/text-problems";
import { named, parseXml } from "./manifest/xml";

const manifest = readFileSync("manifest.xml", "utf8");
const root = parseXml(manifest);

const text = (name: string) => named(root, name)[0]?.text;

function problems(xml: string): string[] {
  const document = parseXml(xml);
  return [
    ...orderProblems(document),
    ...resourceProblems(document),
    ...textProblems(document),
    ...addressProblems(document, DEVELOPMENT_URL),
    ...iconProblems(document, DEVELOPMENT_URL),
  ];
}

test("the manifest is one that Excel can load", () => {
  expect(problems(manifest)).toEqual([]);
});

test.each<[string, (xml: string) => string]>([
  [
    "elements out of order",
    (xml) => xml.replace(/(<IconUrl[^>]*>\s*)(<HighResolutionIconUrl[^>]*>)/, "$2$1"),
  ],
  ["an override without its prefix in the resources", (xml) => xml.replace("<bt:Override", "<Override")],
  ["a button without a tip", (xml) => xml.replace(/<Supertip>[\s\S]*?<\/Supertip>/, "")],
  ["a missing namespace", (xml) => xml.replace('<Namespace resid="Functions.Namespace"/>', "")],
  [
    "a pane with an id of its own",
    (xml) => xml.replace('"ShowTaskpane">', '"ShowTaskpane"><TaskpaneId>A</TaskpaneId>'),
  ],
  [
    "a resource that is not there",
    (xml) => xml.replace('bt:String id="OpenPane.Tip"', 'bt:String id="OpenPane.Top"'),
  ],
  [
    "two resources of one name",
    (xml) => xml.replace('bt:String id="OpenPane.Tip"', 'bt:String id="CheckSheet.Tip"'),
  ],
  ["a resource name of 33 characters", (xml) => xml.replaceAll('"Icon.16"', `"${"I".repeat(33)}"`)],
  [
    "a second command in the menu of a cell",
    (xml) => xml.replace(/(<OfficeMenu[^>]*>)(\s*<Control[\s\S]*?<\/Control>)/, "$1$2$2"),
  ],
  [
    "another page for the formulas",
    (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=")[^"]*/, "$1Functions.Script.Url"),
  ],
  ["a short text of 126 characters", (xml) => xml.replace('"Check sheet"', `"${"c".repeat(126)}"`)],
  [
    "a long text of 251 characters",
    (xml) => xml.replace(/(id="OpenPane.Tip" DefaultValue=")[^"]*/, `$1${"c".repeat(251)}`),
  ],
  ["a language left out", (xml) => xml.replace('<bt:Override Locale="kk-KZ" Value="Парақты тексеру"/>', "")],
  ["a language without its country", (xml) => xml.replace('Locale="kk-KZ"', 'Locale="kk"')],
  ["a translation into the default language", (xml) => xml.replace('Locale="ru-RU"', 'Locale="en-US"')],
  [
    "an address without https",
    (xml) => xml.replace("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
  ],
  ["an icon that is not there", (xml) => xml.replace("icon-20.png", "icon-21.png")],
  ["an icon of another size", (xml) => xml.replace("icon-20.png", "icon-24.png")],
  ["a missing large icon", (xml) => xml.replace('<bt:Image size="80" resid="Icon.80"/>', "")],
])("%s would be noticed", (_fault, plant) => {
  const faulty = plant(manifest);
  expect(faulty).not.toBe(manifest);
  expect(problems(faulty)).not.toEqual([]);
});

test("the version is the package's", () => {
  expect(text("Version")).toBe(`${packageJson.version}.0`);
});

test("the add-in has an id, a plain name and the permission Excel's interface needs", () => {
  expect(text("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(text("Permissions")).toBe("ReadWriteDocument");
  expect(text("DefaultLocale")).toBe("en-US");
  const names = named(root, "DisplayName").flatMap(({ attributes }) => attributes.DefaultValue);
  expect(names.join()).not.toMatch(/add-?in|excel/i);
});

test("the add-in asks for the sets of features it cannot do without, and no more", () => {
  const sets = named(root, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.9"]);
});

test("the runtime outlives the pane, so that formulas answer while it is closed", () => {
  expect(named(root, "Runtime").map(({ attributes }) => attributes.lifetime)).toEqual(["long"]);
});

test("the formulas' namespace is the one the help pages show", () => {
  const namespace = named(root, "bt:String").find(
    ({ attributes }) => attributes.id === "Functions.Namespace",
  );
  expect(namespace?.attributes.DefaultValue).toBe(FORMULA_NAMESPACE);
});

test("Excel is sent to the list of formulas of its language", () => {
  const metadata = named(root, "bt:Url").find(({ attributes }) => attributes.id === "Functions.Metadata.Url");
  const sent = new Map(
    metadata?.children.map(({ attributes }) => [attributes.Locale?.slice(0, 2), attributes.Value]),
  );
  sent.set("en", metadata?.attributes.DefaultValue);
  expect(Object.fromEntries(sent)).toEqual(
    Object.fromEntries(languages.map((language) => [language, DEVELOPMENT_URL + metadataFile(language)])),
  );
});

test("the ribbon and the menu of a cell offer their commands and no others", () => {
  const commands = (place: string) =>
    named(root, place)
      .flatMap((found) => named(found, "Control"))
      .map(({ attributes }) => attributes.id);
  expect(commands("OfficeTab")).toEqual(["KZ.CheckSheet", "KZ.Template", "KZ.Report", "KZ.OpenPane"]);
  expect(commands("OfficeMenu")).toEqual(["KZ.WhoIsCounted"]);
});

test("every command has an id and icons of its own", () => {
  const controls = named(root, "Control");
  const icons = controls.map((control) => named(control, "bt:Image")[0]?.attributes.resid);
  for (const names of [controls.map(({ attributes }) => attributes.id), icons])
    expect(new Set(names).size).toBe(controls.length);
});

test("the pane carries out exactly the functions that the manifest and its key combinations name", () => {
  const main = readFileSync("src/taskpane/main.tsx", "utf8");
  const [, table = ""] = /const COMMANDS = \{([^}]*)\}/.exec(main) ?? [];
  const carriedOut = [...table.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  const asked = [
    ...named(root, "FunctionName").map(({ text: name }) => name),
    ...shortcuts.map(({ action }) => action),
  ];
  expect(carriedOut.sort()).toEqual([...new Set(asked)].sort());
});

test.each(readdirSync("assets/icons").filter((file) => file.endsWith(".svg")))(
  "the lines of %s stand out from light and from dark ribbons",
  (file) => {
    const drawing = readFileSync(`assets/icons/${file}`, "utf8");
    const strokes = [...drawing.matchAll(/stroke="(#[\da-f]{6})"/g)].map(([, colour = ""]) => colour);
    expect(strokes.length).toBeGreaterThan(0);
    for (const stroke of strokes)
      for (const ground of ["#ffffff", "#f3f2f1", "#292929", "#0a0a0a"])
        expect([stroke, ground, contrast(stroke, ground) >= 3]).toEqual([stroke, ground, true]);
  },
);

/** How far two colours stand apart, by the formula of the accessibility guidelines: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/g) ?? [])
    .map((part) => parseInt(part, 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
