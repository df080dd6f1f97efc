import webpack, { type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerConfiguration } from "webpack-dev-server";
import { portInUse } from "./port-in-use.ts";
import { say } from "./say.ts";

type Serving = {
  readonly port: number;
  readonly server: "http" | { type: "https"; options: { ca: Buffer; cert: Buffer; key: Buffer } };
  /** Called once, when the first build without errors can be opened. */
  readonly onReady: () => void;
};

/**
 * Builds, serves and rebuilds on edits; throws a sentence when the port is taken.
 *
 * Serves the very bundles of the production build: nothing is injected for reloading, since Excel registers formulas
 * once and a page that replaced them in place would not be what Excel runs.
 */
export async function serve(
  configurations: Configuration[],
  { port, server, onReady }: Serving,
): Promise<void> {
  if (await portInUse(port)) {
    throw new Error(`Port ${port} is in use. Stop the program that holds it and try again.`);
  }
  say("Building (about half a minute)…");
  const compiler = webpack(
    configurations.map((configuration) => ({
      ...configuration,
      mode: "production" as const,
      infrastructureLogging: { level: "error" as const },
    })),
  );
  let ready = false;
  compiler.hooks.done.tap("ready", (stats) => {
    if (stats.hasErrors()) say(stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }));
    else if (!ready) onReady();
    ready ||= !stats.hasErrors();
  });
  await new WebpackDevServer(serverOptions(port, server), compiler).start();
}

function serverOptions(port: number, server: Serving["server"]): ServerConfiguration {
  return {
    server,
    port,
    host: "127.0.0.1",
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { index: "workbench.html", stats: "none" },
  };
}
