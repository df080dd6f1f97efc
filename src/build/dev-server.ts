import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import webpack, { type Configuration } from "webpack";
import { answerRequests } from "./answer-requests.ts";
import { BuiltFiles } from "./built-files.ts";
import { portInUse } from "./port-in-use.ts";
import { say } from "./say.ts";

type Read = (file: string) => Promise<Buffer | null>;

type Serving = {
  readonly port: number;
  /** Serves https if given, else plain http. */
  readonly certificate?: { readonly ca: Buffer; readonly cert: Buffer; readonly key: Buffer };
  /** Replaces built files or adds to them. */
  readonly transform?: (read: Read) => Read;
  /** Called once, after the first build without errors. */
  readonly onReady: () => void;
};

type Served = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Builds, serves and rebuilds on edits; throws an error with a clear sentence if the port is taken.
 *
 * Serves exactly the bundles of the production build. There is no hot reloading: Excel registers formulas once, and a
 * page that replaced them in place would not be what Excel runs.
 */
export async function serve(
  configurations: Configuration[],
  { port, certificate, transform = (read) => read, onReady }: Serving,
): Promise<Served> {
  if (await portInUse(port)) {
    throw new Error(`Port ${port} is in use. Stop the program that holds it and try again.`);
  }
  say("Building (about half a minute)…");
  const compiler = webpack(
    configurations.map((configuration) => ({
      ...configuration,
      mode: "production" as const,
      // An edit rebuilds only what it affects.
      cache: { type: "memory" as const },
      infrastructureLogging: { level: "error" as const },
    })),
  );
  let ready = false;
  compiler.hooks.done.tap("say", (stats) => {
    if (stats.hasErrors()) say(stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }));
    else if (ready) say("Built again: reload the page.");
    else onReady();
    ready ||= !stats.hasErrors();
  });
  const files = new BuiltFiles(compiler);
  const answer = answerRequests(
    transform((file) => files.read(file)),
    "workbench.html",
  );
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const watching = compiler.watch({}, (failure) => {
    if (failure) say(failure.message);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await new Promise((resolve) => watching?.close(resolve));
    },
  };
}
