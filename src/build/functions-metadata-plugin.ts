import { type Compilation, type Compiler, sources, WebpackError } from "webpack";
import { formulaDocuments } from "./formula-documents.ts";
import { type Metadata, metadataFile } from "./functions-metadata.ts";
import { readPages } from "./help/read-pages.ts";

/** Completes the generated metadata, translates it, and renders the help pages. */
export class FunctionsMetadataPlugin {
  constructor(
    private readonly options: {
      readonly url: string;
      readonly pages: string;
      readonly supportSync: boolean;
    },
  ) {}

  apply(compiler: Compiler): void {
    const name = FunctionsMetadataPlugin.name;
    compiler.hooks.compilation.tap(name, (compilation) => {
      // The generator also adds its file to the child compilations of the pages, where it would clash with ours.
      if (compilation.compiler.isChild()) {
        compilation.deleteAsset(metadataFile("en"));
        return;
      }
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          this.emitDocuments(compilation);
        } catch (problem) {
          const sentence = problem instanceof Error ? problem.message : String(problem);
          compilation.errors.push(new WebpackError(sentence));
        }
      });
    });
  }

  private emitDocuments(compilation: Compilation): void {
    const generated = compilation.getAsset(metadataFile("en"))?.source.source().toString();
    // Missing if the generator failed; its own plugin reports why.
    if (!generated) return;
    const { url, supportSync } = this.options;
    const pages = readPages(this.options.pages);
    const written = JSON.parse(generated) as Metadata;
    for (const [file, text] of formulaDocuments(written, pages, { url, supportSync })) {
      const asset = new sources.RawSource(text);
      if (compilation.getAsset(file)) compilation.updateAsset(file, asset);
      else compilation.emitAsset(file, asset);
    }
  }
}
