import { createRoot } from "react-dom/client";
import { goTo } from "../excel/go-to";
import { displayLanguage, officeTheme } from "../excel/host";
import { clearMarks, markFindings } from "../excel/marks";
import { readSheet } from "../excel/read-sheet";
import { readTable } from "../excel/read-table";
import { storageKey } from "../excel/storage-key";
import { watchEdits } from "../excel/watch-edits";
import { languageOf } from "../i18n/language";
import type { CheckRequests } from "./check-requests";
import { systemClock } from "./clock";
import type { ExcelVerbs } from "./excel-verbs";
import { Pane } from "./pane";
import { languageMemory } from "./remembered-language";

/** Few users write into the workbook, so what writes is loaded for those who do. */
const writeSettings: ExcelVerbs["writeSettings"] = async (...asked) =>
  (await import("../excel/write-settings")).writeSettings(...asked);

const insertFormula: ExcelVerbs["insertFormula"] = async (...asked) =>
  (await import("../excel/insert-formula")).insertFormula(...asked);

const writeSheet: ExcelVerbs["writeSheet"] = async (...asked) =>
  (await import("../excel/write-sheet")).writeSheet(...asked);

const insertTemplate: ExcelVerbs["insertTemplate"] = async (...asked) =>
  (await import("../excel/insert-template")).insertTemplate(...asked);

/** Puts the pane in the place of the page's static text. */
export function startPane(requests: CheckRequests): void {
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <Pane
      verbs={{
        readSheet,
        readTable,
        goTo,
        markFindings,
        clearMarks,
        watchEdits,
        writeSettings,
        insertFormula,
        writeSheet,
        insertTemplate,
      }}
      clock={systemClock}
      requests={requests}
      officeTheme={officeTheme}
      officeLanguage={languageOf(displayLanguage())}
      memory={languageMemory(storageKey("language"))}
    />,
  );
}
