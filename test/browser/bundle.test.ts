import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser, origin, watchForTrouble } from "../setup/browser";

const KILOBYTE = 1024;
const FORMULAS_BUDGET = 159 * KILOBYTE;
const FIRST_PAINT_BUDGET = 170 * KILOBYTE;

const built = (file: string) => readFileSync(path.join("dist", file), "utf8");
const zipped = (file: string) => gzipSync(built(file), { level: 9 }).length;
const isPaneScript = (file: string) => /^taskpane(\.[0-9a-f]+)?\.js$/.test(file);

/** Ways to send something out of the workbook, and the address of a developer's machine. */
const OUTWARD = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\blocalhost\b/g;

// Says why there is no build to look at, when there is none.
beforeAll(origin);

test("neither the formulas nor the pane can send anything anywhere", () => {
  const scripts = readdirSync("dist").filter((file) => file === "functions.js" || isPaneScript(file));
  expect(scripts).toEqual(expect.arrayContaining(["functions.js", "taskpane.js"]));
  expect(
    scripts.flatMap((file) => (built(file).match(OUTWARD) ?? []).map((name) => `${file}: ${name}`)),
  ).toEqual([]);
});

test("no script that Excel loads looks behind in a pattern, which macOS before 13.3 cannot read at all", () => {
  const scripts = readdirSync("dist").filter(
    (file) => file === "functions.js" || file.startsWith("taskpane"),
  );
  const behind = scripts.filter((file) => file.endsWith(".js") && /\(\?<[=!]/.test(built(file)));
  expect(behind).toEqual([]);
});

test("the build holds none of Microsoft's files, and nothing that plays Excel to them", () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /office-js|office\.js|excel-|played/.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.filter((file) => /\bOSF\.DDA\b|RichApiNativeBridge|GetHostInfo/i.test(built(file)))).toEqual(
    [],
  );
});

test("the formulas' file, loaded alone, answers for every formula Excel is told of", () => {
  const associate = jest.fn();
  vm.runInNewContext(built("functions.js"), { CustomFunctions: { associate } });
  const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
  expect(associate.mock.calls.map(([id]) => id).sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const [, formula] of associate.mock.calls) expect(typeof formula).toBe("function");
});

test("the lists of formulas differ by language in their words alone", () => {
  const [en, ...others] = ["functions.json", "functions.ru.json", "functions.kk.json"].map((file) =>
    JSON.stringify(JSON.parse(built(file)), (key, value: unknown) =>
      key === "description" || key === "helpUrl" ? undefined : value,
    ),
  );
  expect(others).toEqual([en, en]);
});

test("the formulas' file stays small, since cells show #BUSY! until it is loaded", () => {
  expect(zipped("functions.js")).toBeLessThanOrEqual(FORMULAS_BUDGET);
});

describe("what the pane loads", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** The pane at rest, and the scripts of it that are loaded from then on or, at first, up to then. */
  async function paneAtRest(page: Page): Promise<{ pane: Frame; scripts: Set<string> }> {
    const scripts = new Set<string>();
    page.on("request", (request) => {
      const file = path.basename(new URL(request.url()).pathname);
      if (isPaneScript(file)) scripts.add(file);
    });
    await page.goto(origin());
    const pane = await (await page.waitForSelector('iframe[title="Task pane"]')).contentFrame();
    if (pane === null) throw new Error("The workbench has no pane.");
    await pane.waitForURL(/workbench-pane\.html/, { waitUntil: "networkidle" });
    return { pane, scripts };
  }

  test("is little before it shows something, and nothing goes wrong meanwhile", async () => {
    const page = await browser.newPage();
    const trouble = watchForTrouble(page);
    // Without idle moments the pane loads nothing ahead.
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "requestIdleCallback"));
    const { scripts } = await paneAtRest(page);
    expect(scripts).toContain("taskpane.js");
    const total = [...scripts].map(zipped).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(FIRST_PAINT_BUDGET);
    expect(trouble).toEqual([]);
  }, 60_000);

  test("is there before a check is asked for, so that no answer waits for the network", async () => {
    const { pane, scripts } = await paneAtRest(await browser.newPage());
    scripts.clear();
    await pane.getByRole("button", { name: "Check this sheet" }).click();
    await pane.locator('[role="status"]:not([data-verdict=""])').waitFor();
    expect([...scripts]).toEqual([]);
  }, 60_000);
});

test("the pane in the workbench is the pane in Excel, but for the Office script", () => {
  const scripts = (page: string) => built(page).match(/<script src="[^"]+"><\/script>/g) ?? [];
  const [excel, workbench] = [scripts("taskpane.html"), scripts("workbench-pane.html")];
  expect([excel.length, workbench.length]).toEqual([1, 1]);
  expect(built("taskpane.html").replace(excel[0] ?? "", workbench[0] ?? "")).toBe(
    built("workbench-pane.html"),
  );
  expect(workbench[0]).toContain("office-host.js");
});
