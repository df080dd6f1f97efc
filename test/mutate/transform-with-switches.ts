import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTransformer as createSwcTransformer } from "@swc/jest";

type Options = NonNullable<Parameters<typeof createSwcTransformer>[0]> & { readonly copies: string };
type Transformer = ReturnType<typeof createSwcTransformer>;

/** What compiles the project's source for Jest, given the copy with switches wherever a file has one. */
function createTransformer({ copies, ...swcOptions }: Options): Transformer {
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
