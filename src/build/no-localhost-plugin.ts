import { type Compiler, Compilation, WebpackError } from "webpack";

const TEXT_FILE = /\.(js|json|html|xml|css|txt)$/;
/** Microsoft's own files, copied unchanged. */
const NOT_OURS = /^office-js\//;

/** Fails a build for another URL if any file still mentions localhost. */
export class NoLocalhostPlugin {
  constructor(private readonly url: string) {}

  apply(compiler: Compiler): void {
    if (new URL(this.url).hostname === "localhost") return;
    const name = NoLocalhostPlugin.name;
    compiler.hooks.compilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const { name: file, source } of compilation.getAssets()) {
          if (!TEXT_FILE.test(file) || NOT_OURS.test(file)) continue;
          if (/\blocalhost\b/.test(source.source().toString())) {
            compilation.errors.push(
              new WebpackError(`${file} mentions localhost in a build for ${this.url}`),
            );
          }
        }
      });
    });
  }
}
