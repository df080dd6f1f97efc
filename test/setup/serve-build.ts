import path from "node:path";
import { freshBuild } from "./fresh-build";
import { installBrowser } from "./install-browser";
import { installedBrowser } from "../../src/build/installed-browser";
import { filesIn, serve, type StaticServer } from "./static-server";

declare global {
  var buildServer: StaticServer | undefined;
}

/**
 * Before the browser tests: a browser, a fresh build and a server for it.
 *
 * What goes wrong here is told by the browser tests, each of which then fails with it; the other tests still run.
 */
export default async function serveBuild(): Promise<void> {
  try {
    process.env.TEST_BROWSER = installedBrowser() ?? installBrowser();
    freshBuild();
    globalThis.buildServer = await serve(filesIn(path.resolve("dist")));
    process.env.TEST_ORIGIN = globalThis.buildServer.origin;
  } catch (problem) {
    process.env.TEST_PROBLEM = problem instanceof Error ? problem.message : String(problem);
  }
}
