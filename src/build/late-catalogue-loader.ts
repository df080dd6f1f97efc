import path from "node:path";
import type { LoaderContext } from "webpack";

/** Replaces a catalogue by one that is filled when its language is loaded. */
export default function lateCatalogueLoader(this: LoaderContext<unknown>): string {
  const language = path.basename(this.resourcePath, ".ts");
  return `import { lateTexts } from ${JSON.stringify(path.resolve("src/build/late-texts.ts"))};
const texts = lateTexts("${language}", async () => (await import("./${language}.ts?late")).${language});
export { texts as ${language} };`;
}
