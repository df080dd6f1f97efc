import { FORMULA_NAMESPACE } from "../sheet/formula-namespace.ts";
import { DEVELOPMENT_URL } from "./addin-settings.ts";
import { inFormulaNamespace } from "./in-formula-namespace.ts";

const NAMESPACE = /(<bt:String id="Functions.Namespace" DefaultValue=")[^"]*/;

/** The manifest with the add-in's URL and the formulas' namespace. */
export function productionManifest(manifest: string, url: string): string {
  return inFormulaNamespace(manifest)
    .replace(NAMESPACE, `$1${FORMULA_NAMESPACE}`)
    .replaceAll(DEVELOPMENT_URL, url);
}
