import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's Chromium runs as root only without a sandbox; the rest keeps it from calling its maker. */
const OPTIONS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the build is served; throws what went wrong before the tests. */
export function origin(): string {
  if (process.env.TEST_PROBLEM) throw new Error(process.env.TEST_PROBLEM);
  if (!process.env.TEST_ORIGIN) throw new Error("The build is not being served.");
  return process.env.TEST_ORIGIN;
}

/** A browser for one test file; the file closes it. */
export async function launchBrowser(): Promise<Browser> {
  origin();
  return chromium.launch({ executablePath: process.env.TEST_BROWSER ?? "", args: OPTIONS });
}

/** Where a page may load things from, and what it may complain of. */
export type Expected = { readonly addresses: readonly string[]; readonly complaints?: RegExp };

/**
 * Collects what must not happen while a page is used: errors, console errors, requests that leave the origin.
 *
 * The list fills as the page runs; a test ends with an expectation that it is empty.
 */
export function watchForTrouble(page: Page, expected: Expected = { addresses: [`${origin()}/`] }): string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || expected.complaints?.test(message.text())) return;
    trouble.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url) || expected.addresses.some((address) => url.startsWith(address))) return;
    trouble.push(`request: ${url}`);
  });
  return trouble;
}
