const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

const root = path.resolve(__dirname, "../..");
const pane = path.join(root, "src/taskpane");

/**
 * Fluent UI as one module, with those of its 25,000 icons that the pane imports.
 *
 * Jest loads every module anew for each test file. Fluent comes as 2,000 small ones, which took most test files
 * longer to find and to run than their tests took.
 */
module.exports = {
  process: (source) => ({ code: bundled(source + imported()) }),
  getCacheKey: (source) =>
    createHash("sha256")
      .update(source + imported() + process.env.NODE_ENV)
      .update(readFileSync(module.filename))
      .update(readFileSync(path.join(root, "package-lock.json")))
      .digest("hex"),
};

function bundled(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "cjs",
    platform: "browser",
    define: { "process.env.NODE_ENV": JSON.stringify(process.env.NODE_ENV) },
    // Fluent and the pane must share one React.
    external: ["react", "react-dom"],
    write: false,
  });
  return outputFiles[0].text;
}

/** The icons that the pane imports, as a line of the bundle. */
function imported() {
  const names = readdirSync(pane, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(pane, file), "utf8"))
    .flatMap((code) => [...code.matchAll(/import \{([^}]+)\} from "@fluentui\/react-icons"/g)])
    .flatMap(([, list]) => list.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
  return `export { ${[...new Set(names)].sort().join(", ")} } from "@fluentui/react-icons";\n`;
}
