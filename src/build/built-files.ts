import type { MultiCompiler, MultiStats } from "webpack";

/**
 * The files of a compiler that watches its sources, kept in memory: nothing is written to disk.
 *
 * Whoever asks while a build runs is answered when it has ended. Files of the last build without errors stay, so a
 * slip while typing leaves the open page alive; so do files that only earlier builds had, since a page opened then may
 * still load them.
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

  /** The content of a file by its path below the output folder, or null. */
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
