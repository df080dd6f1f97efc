/**
 * One module that imports every file of a list, as an entry of the build.
 *
 * webpack joins what one module imports into one scope, where names get short; the files of an entry that is a list
 * it keeps apart.
 */
export function joinedEntry(files: readonly string[]): string {
  const imports = files.map((file) => `import ${JSON.stringify(file)};`).join("\n");
  return `data:text/javascript,${encodeURIComponent(imports)}`;
}
