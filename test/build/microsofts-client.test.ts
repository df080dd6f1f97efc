import { readFileSync } from "node:fs";
import { isMicrosoftsClientAskedFor, withMicrosoftsClient } from "../../src/build/microsofts-client";
import { officeScript } from "../../src/build/office-script";

const built: Readonly<Record<string, string>> = {
  "taskpane.html": `<head><script src="${officeScript("cdn").src}"></script></head>`,
  "workbench-pane.html": "the pane over our own host",
  "functions.json": '{"functions":[{"id":"MCI"},{"id":"QUOTA"}]}',
  "shortcuts.json": '{"actions":[{"id":"checkSheet"},{"id":"nextFinding"}]}',
  "manifest.xml": "<FunctionName>checkSheet</FunctionName><FunctionName>writeReport</FunctionName>",
};

const read = withMicrosoftsClient(async (file) =>
  built[file] === undefined ? null : Buffer.from(built[file]),
);

test.each([
  [undefined, false],
  ["no", false],
  ["yes", true],
])("MICROSOFTS_CLIENT=%s", (choice, isAskedFor) => {
  expect(isMicrosoftsClientAskedFor(choice)).toBe(isAskedFor);
});

test("another choice is refused in a sentence", () => {
  expect(() => isMicrosoftsClientAskedFor("mac")).toThrow(
    'MICROSOFTS_CLIENT must be "yes" or "no", not "mac"',
  );
});

test("the pane is the page that Excel loads, with Excel played before Microsoft's script looks for it", async () => {
  expect(String(await read("workbench-pane.html"))).toBe(
    '<head><script src="played-excel.js" data-functions="MCI QUOTA" data-actions="checkSheet writeReport nextFinding">' +
      '</script><script src="office-js/office.js"></script></head>',
  );
  expect(String(await read("taskpane.html"))).toBe(built["taskpane.html"]);
  expect(await read("other.html")).toBeNull();
});

test("Microsoft's files come byte for byte from where they are installed, and nothing else does", async () => {
  const installed = readFileSync("node_modules/@microsoft/office-js/dist/office.js");
  expect((await read("office-js/office.js"))?.equals(installed)).toBe(true);
  expect(await read("office-js/../package.json")).toBeNull();
});

test("what plays Excel is one script", async () => {
  expect(String(await read("played-excel.js"))).toContain("GetHostInfo");
});
