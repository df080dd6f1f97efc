import path from "node:path";
import type { LoaderContext } from "webpack";
import catalogueLoader from "../catalogue-loader.ts";
import { isPackable } from "./is-packable.ts";

type Options = { readonly folders: readonly string[] };

const file = (name: string) => JSON.stringify(path.resolve("src/build/packed", name));

/** Replaces a catalogue, if it can be packed, by one that reads from the packed texts of its language. */
export default async function packedCatalogueLoader(this: LoaderContext<Options>): Promise<string> {
  if (!(await isPackable(this, path.dirname(this.resourcePath)))) return catalogueLoader.call(this);
  const { folders } = this.getOptions();
  const language = path.basename(this.resourcePath, ".ts");
  const place = folders.indexOf(path.dirname(this.resourcePath));
  return `import { packedTexts } from ${file("packed-texts.ts")};
import { packed as keys } from ${file("language-pack.ts?keys")};
import { packed } from ${file(`language-pack.ts?${language}`)};
import { ${language} as formOf } from "@messageformat/runtime/lib/cardinals";
const texts = packedTexts(${JSON.stringify(language)}, formOf, keys, packed, ${place});
export { texts as ${language} };`;
}
