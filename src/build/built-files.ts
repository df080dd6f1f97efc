import type { MultiCompiler, MultiStats } from "webpack";

/**
 * The files of a compiler in watch mode, kept in memory: nothing is written to disk.
 *
 * Reads during a build wait until it ends. After a failed build the files of the last successful one stay, so that a
 * typing slip does not break the open page; files that only earlier builds had stay too, since an open page may still
 * load them.
 */
export class BuiltFiles {
  private readonly files = new Map<string, Buffer>();
  private building = pending();

  constructor(compiler: MultiCompiler) {
    for (const one of compiler.compilers) one.hooks.shouldEmit.tap(BuiltFiles.name, () => false);
    compiler.hooks.invalid.tap(BuiltFiles.name, () => {
      this.building.end();
      this.building = pending();
    });
    compiler.hooks.done.tap(BuiltFiles.name, (stats) => {
      if (!stats.hasErrors()) this.keep(stats);
      this.building.end();
    });
  }

  /** Content of a file by its path below the output folder, or null. */
  async read(file: string): Promise<Buffer | null> {
    for (let seen; seen !== this.building;) {
      seen = this.building;
      await seen.ended;
    }
    return this.files.get(file) ?? null;
  }

  private keep({ stats }: MultiStats): void {
    for (const { name, source } of stats.flatMap(({ compilation }) => compilation.getAssets())) {
      this.files.set(name, source.buffer());
    }
  }
}

function pending(): { readonly ended: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end };
}
