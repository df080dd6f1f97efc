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

/** What the add-in has handed over from its frame: formulas and ribbon actions. */
export type Addin = {
  implementations: Map<string, Implementation>;
  actions: Map<string, RibbonHandler>;
  /** Why a formula's cell shows an error. */
  sentences: ErrorSentences;
  /** What stands behind the value of a formula's cell. */
  cards: Cards;
  /** Puts the formulas into the grid, described in the language of the manifest, and waits for their results. */
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
