/**
 * A single entry module that imports every file of a list.
 *
 * webpack concatenates the imports of one module into one scope, where names get short; it keeps the files of a list
 * entry apart.
 */
export function joinedEntry(files: readonly string[]): string {
  const imports = files.map((file) => `import ${JSON.stringify(file)};`).join("\n");
  return `data:text/javascript,${encodeURIComponent(imports)}`;
}
