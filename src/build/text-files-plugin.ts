import { type Compiler, sources } from "webpack";

/** Adds files that are made of what the code knows, and of no file. */
export class TextFilesPlugin {
  constructor(private readonly files: () => ReadonlyMap<string, string>) {}

  apply(compiler: Compiler): void {
    const name = TextFilesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const [file, text] of this.files()) compilation.emitAsset(file, new sources.RawSource(text));
      });
    });
  }
}
