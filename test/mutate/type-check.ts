import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Mutation } from "./mutations";

/** Those mutations which the type check refuses, so that nobody could bring them in. */
export function refusedByTypes(mutations: readonly Mutation[]): ReadonlySet<Mutation> {
  if (mutations.length === 0) return new Set();
  const mutated = new Map<string, { readonly text: string; readonly version: number }>();
  const files = new Set(mutations.map(({ file }) => ts.sys.resolvePath(file)));
  const service = ts.createLanguageService(hostFor(files, mutated));
  const isRefused = (mutation: Mutation, version: number) => {
    const file = ts.sys.resolvePath(mutation.file);
    const text = readFileSync(file, "utf8");
    mutated.set(file, { text: withMutation(text, mutation), version });
    const hasErrors = [
      ...service.getSyntacticDiagnostics(file),
      ...service.getSemanticDiagnostics(file),
    ].some(({ category }) => category === ts.DiagnosticCategory.Error);
    mutated.delete(file);
    return hasErrors;
  };
  return new Set(mutations.filter((mutation, index) => isRefused(mutation, index + 1)));
}

function withMutation(text: string, { start, end, becomes }: Mutation): string {
  return text.slice(0, start) + (becomes === null ? ";" : `(${becomes})`) + text.slice(end);
}

/** Some files and what they import as they stand, but for those that are mutated. */
function hostFor(
  files: ReadonlySet<string>,
  mutated: ReadonlyMap<string, { readonly text: string; readonly version: number }>,
): ts.LanguageServiceHost {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config,
    ts.sys,
    process.cwd(),
  );
  const declarations = fileNames.filter((file) => file.endsWith(".d.ts"));
  return {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files, ...declarations],
    getScriptVersion: (file) => String(mutated.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = mutated.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (compilerOptions) => ts.getDefaultLibFilePath(compilerOptions),
  };
}
