import { createRoot } from "react-dom/client";
import { goTo } from "../excel/go-to";
import { displayLanguage, officeTheme, showPane } from "../excel/host";
import { clearMarks, markFindings } from "../excel/marks";
import { readSheet } from "../excel/read-sheet";
import { readTable } from "../excel/read-table";
import { storageKey } from "../excel/storage-key";
import { watchEdits } from "../excel/watch-edits";
import { languageOf } from "../i18n/language";
import { systemClock } from "./clock";
import type { ExcelVerbs } from "./excel-verbs";
import { keepKeys } from "./keep-keys";
import { soon } from "./late";
import { ownReports } from "./own-reports";
import { Pane } from "./pane";
import type { CommandQueue } from "./command-queue";
import { languageMemory } from "./remembered-language";
import { loadTexts } from "../i18n/load-texts";

/** Loads the code of a verb. */
type Load<Verb extends keyof ExcelVerbs> = () => Promise<{
  readonly [Each in Verb]: (
    ...asked: Parameters<ExcelVerbs[Each]>
  ) => ReturnType<ExcelVerbs[Each]> | Awaited<ReturnType<ExcelVerbs[Each]>>;
}>;

/** Verbs whose code is loaded when they are first used. */
const lateVerbs = loadedOnDemand({
  // Asked with every check, so the code for these is loaded ahead.
  readTops: soon(() => import("../excel/read-tops")),
  holdsFormulas: soon(() => import("../excel/holds-formulas")),
  listSheets: soon(() => import("../excel/list-sheets")),
  // Few users write into the workbook.
  readRowsOf: () => import("../excel/read-rows-of"),
  readMergedOf: () => import("../excel/read-merged"),
  selection: () => import("../excel/selection"),
  writeSettings: () => import("../excel/write-settings"),
  fixCells: () => import("../excel/fix-cells"),
  writeRecords: () => import("../excel/write-records"),
  editRecords: () => import("../excel/edit-records"),
  adoptPlan: () => import("../excel/adopt-plan"),
  insertFormula: () => import("../excel/insert-formula"),
  writeSheet: () => import("../excel/write-sheet"),
  insertTemplate: () => import("../excel/insert-template"),
  formulaAt: () => import("../excel/formula-at"),
  readReferences: () => import("../excel/read-references"),
  replaceFormula: () => import("../excel/replace-formula"),
  findFormulas: () => import("../excel/find-formulas"),
  freezeFormulas: () => import("../excel/freeze-formulas"),
  hostFacts: () => import("../excel/host-facts"),
  onScratchSheet: () => import("../excel/scratch-sheet"),
  fillSheet: () => import("../excel/fill-sheet"),
});

function loadedOnDemand<Loads extends { readonly [Verb in keyof ExcelVerbs]?: Load<Verb> }>(loads: Loads) {
  const verbs = Object.entries<() => Promise<unknown>>(loads).map(([name, load]) => {
    const verb = async (...asked: readonly unknown[]): Promise<unknown> => {
      const loaded = (await load()) as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
      return loaded[name]?.(...asked);
    };
    return [name, verb];
  });
  return Object.fromEntries(verbs) as Pick<ExcelVerbs, keyof Loads & keyof ExcelVerbs>;
}

/** Replaces the page's static text by the pane. */
export async function startPane(commands: CommandQueue): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  keepKeys(document);
  const officeLanguage = languageOf(displayLanguage());
  const memory = languageMemory(storageKey("language"));
  await loadTexts(memory.recall() ?? officeLanguage);
  createRoot(root).render(
    <Pane
      verbs={{
        ...{ readSheet, readTable, goTo, showPane, markFindings, clearMarks, watchEdits },
        ...lateVerbs,
        ...ownReports(lateVerbs.writeSheet),
      }}
      clock={systemClock}
      commands={commands}
      officeTheme={officeTheme}
      officeLanguage={officeLanguage}
      memory={memory}
    />,
  );
}
