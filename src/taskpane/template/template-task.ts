import type { insertTemplate } from "../../excel/insert-template";
import type { Language } from "../../i18n/language";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { SheetTask } from "../parts/use-sheet-task";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";
import { withTexts } from "../late";

/** Inserts an empty staffing sheet in a language, and employer settings if there are none. */
export function templateTask(language: Language, verb: typeof insertTemplate): SheetTask {
  const say = speaker(pane, language);
  return {
    write: async () => verb((await withTexts(import("./template-content"))).templateContent(language)),
    written: (sheet) => say("outcome.template.written", { sheet, table: SETTINGS_TABLE }),
  };
}
