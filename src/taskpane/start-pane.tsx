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

const readRowsOf: ExcelVerbs["readRowsOf"] = async (...asked) =>
  (await import("../excel/read-rows-of")).readRowsOf(...asked);

const readMergedOf: ExcelVerbs["readMergedOf"] = async (...asked) =>
  (await import("../excel/read-merged")).readMergedOf(...asked);

/** Asked with every check, so the code for it is loaded ahead. */
const [loadTops, loadFormulas, loadSheets] = [
  soon(() => import("../excel/read-tops")),
  soon(() => import("../excel/holds-formulas")),
  soon(() => import("../excel/list-sheets")),
];

const readTops: ExcelVerbs["readTops"] = async (...asked) => (await loadTops()).readTops(...asked);

const holdsFormulas: ExcelVerbs["holdsFormulas"] = async (...asked) =>
  (await loadFormulas()).holdsFormulas(...asked);

const listSheets: ExcelVerbs["listSheets"] = async () => (await loadSheets()).listSheets();

const selection: ExcelVerbs["selection"] = async () => (await import("../excel/selection")).selection();

/** Few users write into the workbook, so the code for it is loaded on demand. */
const writeSettings: ExcelVerbs["writeSettings"] = async (...asked) =>
  (await import("../excel/write-settings")).writeSettings(...asked);

const fixCells: ExcelVerbs["fixCells"] = async (...asked) =>
  (await import("../excel/fix-cells")).fixCells(...asked);

const writeRecords: ExcelVerbs["writeRecords"] = async (...asked) =>
  (await import("../excel/write-records")).writeRecords(...asked);

const editRecords: ExcelVerbs["editRecords"] = async (...asked) =>
  (await import("../excel/edit-records")).editRecords(...asked);

const adoptPlan: ExcelVerbs["adoptPlan"] = async (adoption) =>
  (await import("../excel/adopt-plan")).adoptPlan(adoption);

const insertFormula: ExcelVerbs["insertFormula"] = async (...asked) =>
  (await import("../excel/insert-formula")).insertFormula(...asked);

const writeSheet: ExcelVerbs["writeSheet"] = async (...asked) =>
  (await import("../excel/write-sheet")).writeSheet(...asked);

const insertTemplate: ExcelVerbs["insertTemplate"] = async (...asked) =>
  (await import("../excel/insert-template")).insertTemplate(...asked);

const formulaAt: ExcelVerbs["formulaAt"] = async (...asked) =>
  (await import("../excel/formula-at")).formulaAt(...asked);

const readReferences: ExcelVerbs["readReferences"] = async (...asked) =>
  (await import("../excel/read-references")).readReferences(...asked);

const replaceFormula: ExcelVerbs["replaceFormula"] = async (...asked) =>
  (await import("../excel/replace-formula")).replaceFormula(...asked);

const findFormulas: ExcelVerbs["findFormulas"] = async () =>
  (await import("../excel/find-formulas")).findFormulas();

const freezeFormulas: ExcelVerbs["freezeFormulas"] = async (formulas, unanswered) =>
  (await import("../excel/freeze-formulas")).freezeFormulas(formulas, unanswered);

const hostFacts: ExcelVerbs["hostFacts"] = async () => (await import("../excel/host-facts")).hostFacts();

const onScratchSheet: ExcelVerbs["onScratchSheet"] = async (name, steps) =>
  (await import("../excel/scratch-sheet")).onScratchSheet(name, steps);

const fillSheet: ExcelVerbs["fillSheet"] = async (...asked) =>
  (await import("../excel/fill-sheet")).fillSheet(...asked);

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
        readSheet,
        readTable,
        readRowsOf,
        readMergedOf,
        readTops,
        holdsFormulas,
        listSheets,
        selection,
        goTo,
        showPane,
        markFindings,
        clearMarks,
        watchEdits,
        fixCells,
        writeRecords,
        editRecords,
        adoptPlan,
        writeSettings,
        insertFormula,
        writeSheet,
        ...ownReports(writeSheet),
        insertTemplate,
        formulaAt,
        readReferences,
        replaceFormula,
        findFormulas,
        freezeFormulas,
        hostFacts,
        onScratchSheet,
        fillSheet,
      }}
      clock={systemClock}
      commands={commands}
      officeTheme={officeTheme}
      officeLanguage={officeLanguage}
      memory={memory}
    />,
  );
}
