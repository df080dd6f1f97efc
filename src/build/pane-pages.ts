import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * The pane for Excel and the one for the workbench: one template that differs only in the Office script, so that the
 * workbench runs what Excel loads.
 */
export function panePages(officeScript: { src: string; origins: readonly string[] }): HtmlWebpackPlugin[] {
  const contentSecurityPolicy = policy(officeScript.origins);
  return [
    panePage("taskpane.html", { contentSecurityPolicy, officeScript: officeScript.src }),
    panePage("workbench-pane.html", { contentSecurityPolicy, officeScript: "office-host.js" }),
  ];
}

function panePage(filename: string, templateParameters: Record<string, string>): HtmlWebpackPlugin {
  return new HtmlWebpackPlugin({
    filename,
    template: path.resolve("src/taskpane/taskpane.html"),
    templateParameters,
    // Cells show #BUSY! until the formulas' script has run, so it comes before the pane's.
    chunks: ["functions", "taskpane"],
    chunksSortMode: "manual",
    scriptLoading: "defer",
    inject: "head",
    minify: false,
  });
}

function policy(scriptOrigins: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptOrigins].join(" "),
    // Fluent UI injects styles at run time, and static hosts cannot issue nonces.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
