import { type Compiler, sources } from "webpack";

/** Adds generated files that have no source file. */
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
