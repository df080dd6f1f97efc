/** Plays an Excel whose set ExcelApi ends at 1.`newest`, as old ones do, until what this returns is called. */
export function olderExcel(newest: number): () => void {
  const full = globalThis.Office;
  const { requirements } = full.context;
  const isSetSupported = (name: string, version = "1.1") =>
    requirements.isSetSupported(name, version) &&
    (name !== "ExcelApi" || Number(version.split(".")[1]) <= newest);
  const context = { requirements: { isSetSupported }, platform: "PC" };
  Object.assign(globalThis, { Office: { context } });
  return () => void Object.assign(globalThis, { Office: full });
}
