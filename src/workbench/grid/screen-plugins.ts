import type { Univer } from "@univerjs/core";
import "@univerjs/design/lib/index.css";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import "@univerjs/docs-ui/lib/index.css";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import "@univerjs/sheets-formula-ui/facade";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-ui/lib/index.css";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/ui/facade";
import "@univerjs/ui/lib/index.css";
import { registerModelPlugins } from "./model-plugins";

/** Registers the plugins of a spreadsheet with user interface inside `container`. */
export function registerScreenPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: true, ribbonType: "simple" });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerModelPlugins(univer);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
}
