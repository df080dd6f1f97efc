import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTransformer as createSwcTransformer } from "@swc/jest";

type Options = Parameters<typeof createSwcTransformer>[0];
type Transformer = ReturnType<typeof createSwcTransformer>;

/** Where the copies are. It is no option of the project, so that Jest compiles anew only the files that have a copy. */
const copies = process.env.MUTATED_COPIES ?? "";

/** What compiles the project's source for Jest, given the copy with switches wherever a file has one. */
function createTransformer(swcOptions: Options): Transformer {
  const swc = createSwcTransformer(swcOptions) as Required<Transformer> & { process: unknown };
  const copyOr = (text: string, file: string) => {
    const copy = path.join(copies, path.relative(process.cwd(), file));
    return existsSync(copy) ? readFileSync(copy, "utf8") : text;
  };
  return {
    ...swc,
    process: (text, file, options) => swc.process(copyOr(text, file), file, options),
    getCacheKey: (text, file, options) => swc.getCacheKey(copyOr(text, file), file, options),
  } as Transformer;
}

export default { createTransformer };
