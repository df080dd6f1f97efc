import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { addinConfiguration } from "../../src/build/addin-configuration";
import { type AddinSettings, addinSettings } from "../../src/build/addin-settings";

export type StandIn = {
  /** File names and texts of the formulas. */
  readonly formulas: Readonly<Record<string, string>>;
  /** File names and texts of the help pages; without it there is no folder of pages. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly settings?: Partial<AddinSettings>;
  /** Formulas as edited afterwards, for a second build by the same compiler, as in the development server. */
  readonly edited?: Readonly<Record<string, string>>;
};

export type Built = { readonly errors: readonly string[]; readonly files: ReadonlyMap<string, string> };

/** Builds an add-in of a few made-up formulas and an empty pane, with the real configuration. */
export async function buildStandIn({ formulas, pages, settings, edited }: StandIn): Promise<Built> {
  const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  try {
    const configuration = addinConfiguration({
      ...addinSettings({}),
      formulas: writeFolder(path.join(folder, "formulas"), formulas),
      pages: pages ? writeFolder(path.join(folder, "pages"), pages) : path.join(folder, "no-pages"),
      output: path.join(folder, "dist"),
      ...settings,
    });
    const pane = path.join(writeFolder(path.join(folder, "pane"), { "main.ts": "export {};" }), "main.ts");
    const compiler = webpack({
      ...configuration,
      entry: { ...(configuration.entry as object), taskpane: pane },
      resolveLoader: { modules: [path.resolve("node_modules")] },
    });
    const errors = await run(compiler);
    if (edited) {
      writeFolder(path.join(folder, "formulas"), edited);
      errors.push(...(await run(compiler)));
    }
    return { errors, files: readFolder(path.join(folder, "dist")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFolder(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

function readFolder(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll("\\", "/"), readFileSync(file, "utf8")];
    }),
  );
}

function run(compiler: webpack.Compiler): Promise<string[]> {
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else resolve(stats?.compilation.errors.map((error) => error.message) ?? []);
    });
  });
}
