import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { installedBrowser } from "../../src/build/installed-browser";

type Command = readonly [program: string, ...options: string[]];

const TEN_MINUTES = 600_000;
const OS_RELEASE = "/etc/os-release";

/** The commands that install a browser, asking nothing: Debian's package brings the libraries it needs. */
export function installCommands(machine: {
  debian: boolean;
  root: boolean;
  node: string;
}): readonly Command[] {
  if (machine.debian && machine.root) {
    return [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
    ];
  }
  return [
    [machine.node, path.resolve("node_modules/playwright-core/cli.js"), "install", "--no-shell", "chromium"],
  ];
}

/** Installs a browser where there is none, and gives its program; throws a sentence with the command to run. */
export function installBrowser(): string {
  const debian = existsSync(OS_RELEASE) && /^ID=debian$/m.test(readFileSync(OS_RELEASE, "utf8"));
  const commands = installCommands({ debian, root: process.getuid?.() === 0, node: process.execPath });
  try {
    for (const [program, ...options] of commands) {
      execFileSync(program, options, {
        stdio: "pipe",
        timeout: TEN_MINUTES,
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    }
  } catch {
    // What matters is whether there is a browser now; the sentence below says what to do if not.
  }
  const browser = installedBrowser();
  if (browser) return browser;
  throw new Error(
    "No Chromium, Chrome or Edge was found and none could be installed. " +
      "Run: npx playwright-core install --with-deps chromium (or set CHROME_PATH to a browser).",
  );
}
