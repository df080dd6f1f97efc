import type { GridBridge } from "./bridge";
import { cellNotes, type Cards, type ErrorSentences } from "./function-bridge/cell-notes";
import type { Implementation } from "./function-bridge/implementation";
import type { FunctionsMetadata } from "./function-bridge/metadata";
import { registerFunctions } from "./function-bridge/register-functions";
import type { Grid } from "./grid/grid";
import { recalculated } from "./grid/recalculated";
import type { Manifest } from "./page/manifest";
import { ownFile } from "./page/own-file";

type RibbonHandler = Parameters<GridBridge["associateAction"]>[1];

/** What the add-in registered from its frame: functions and ribbon actions. */
export type Addin = {
  implementations: Map<string, Implementation>;
  actions: Map<string, RibbonHandler>;
  /** Explanation of each cell with an error. */
  sentences: ErrorSentences;
  /** Card of each cell with a formula. */
  cards: Cards;
  /** Registers the functions with the grid, described in the manifest's language, and waits for their results. */
  register(grid: Grid, manifest: Manifest): Promise<void>;
};

export function addin(): Addin {
  const implementations = new Map<string, Implementation>();
  const sentences: ErrorSentences = cellNotes();
  const cards: Cards = cellNotes();
  return {
    implementations,
    actions: new Map(),
    sentences,
    cards,
    async register(grid, { namespace, metadata: file }) {
      const metadata = (await (await ownFile(file)).json()) as FunctionsMetadata;
      registerFunctions(grid, { namespace, metadata, implementations, sentences, cards });
      await recalculated(grid);
    },
  };
}
