import { DEVELOPMENT_URL } from "./addin-settings.ts";

/** The manifest with every development address replaced by the one the add-in is served from. */
export function productionManifest(manifest: string, url: string): string {
  return manifest.replaceAll(DEVELOPMENT_URL, url);
}
