import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";
import type { Configuration } from "webpack";
import { serve } from "../../src/build/dev-server";

type Certificate = { readonly ca: Buffer; readonly cert: Buffer; readonly key: Buffer };

jest.setTimeout(60_000);

let folder = "";
let said = "";
let close: (() => Promise<void>) | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "served-"));
  said = "";
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  write("workbench.html", "<p>workbench</p>");
  write("main.js", "globalThis.answer = 'first';");
});

afterEach(async () => {
  await close?.();
  close = undefined;
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

/** A stand-in for the add-in's configuration: one script and the page that is served first. */
function configuration(): Configuration {
  return {
    context: folder,
    entry: "./main.js",
    output: { path: path.join(folder, "dist"), filename: "main.js" },
    optimization: { minimize: false },
    plugins: [
      new CopyPlugin({ patterns: ["workbench.html", { from: "workbench.html", to: "help/index.html" }] }),
    ],
  };
}

/** Serves the stand-in on a free port, and tells which once it can be opened. */
async function started(certificate?: Certificate): Promise<number> {
  let ready = (): void => undefined;
  const opened = new Promise<void>((resolve) => (ready = resolve));
  const serving = { port: 0, onReady: () => ready(), ...(certificate && { certificate }) };
  const served = await serve([configuration()], serving);
  close = () => served.close();
  await opened;
  return served.port;
}

/** Asks for the script until it holds the word. */
async function scriptWith(origin: string, word: string): Promise<string> {
  for (;;) {
    const script = await (await fetch(`${origin}/main.js`)).text();
    if (script.includes(word)) return script;
  }
}

test("what was built is served out of memory, the workbench first and a folder by its index, to any origin", async () => {
  const origin = `http://127.0.0.1:${await started()}`;
  const page = await fetch(origin);
  expect(await page.text()).toBe("<p>workbench</p>");
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(page.headers.get("access-control-allow-origin")).toBe("*");
  const script = await fetch(`${origin}/main.js?for=excel`);
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await script.text()).toContain("first");
  expect((await fetch(`${origin}/main.js`, { method: "HEAD" })).status).toBe(200);
  expect(await (await fetch(`${origin}/help/?of=MCI`)).text()).toBe("<p>workbench</p>");
  expect((await fetch(`${origin}/other.js`)).status).toBe(404);
  expect((await fetch(`${origin}/%E0`)).status).toBe(404);
  expect((await fetch(origin, { method: "POST" })).status).toBe(405);
  expect(existsSync(path.join(folder, "dist"))).toBe(false);
});

test("other files can stand between those that were built", async () => {
  const other: Readonly<Record<string, string>> = { "main.js": "globalThis.answer = 'other';" };
  let ready = (): void => undefined;
  const opened = new Promise<void>((resolve) => (ready = resolve));
  const served = await serve([configuration()], {
    port: 0,
    transform: (read) => async (file) => (other[file] === undefined ? read(file) : Buffer.from(other[file])),
    onReady: () => ready(),
  });
  close = () => served.close();
  await opened;
  const origin = `http://127.0.0.1:${served.port}`;
  expect(await (await fetch(`${origin}/main.js`)).text()).toBe(other["main.js"]);
  expect(await (await fetch(origin)).text()).toBe("<p>workbench</p>");
});

test("an edit is built again and served; a slip is told and leaves the last good build", async () => {
  const origin = `http://127.0.0.1:${await started()}`;
  write("main.js", "globalThis.answer = 'second';");
  await scriptWith(origin, "second");
  write("main.js", "const = 'third';");
  while (!said.includes("Unexpected token")) expect(await scriptWith(origin, "second")).toBeTruthy();
  write("main.js", "globalThis.answer = 'fourth';");
  await scriptWith(origin, "fourth");
});

test("with a certificate it is served over https", async () => {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => path.join(folder, file));
  if (!ca || !cert || !key) throw new Error("no places for the certificate");
  await generateCertificates(ca, cert, key, 1, ["localhost", "127.0.0.1"]);
  const certificate = { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  const port = await started(certificate);
  const status = await new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: "/main.js", ca: certificate.ca }, (response) =>
      resolve(response.statusCode),
    ).once("error", reject);
  });
  expect(status).toBe(200);
});

test("a port that is taken is told in one sentence", async () => {
  const port = await started();
  await expect(serve([configuration()], { port, onReady: () => undefined })).rejects.toThrow(
    `Port ${port} is in use. Stop the program that holds it and try again.`,
  );
});
