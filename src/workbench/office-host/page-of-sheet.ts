import type { FWorksheet } from "@univerjs/sheets/facade";
import type { PageSetup } from "../../xlsx/workbook";
import type { HostState } from "./host-state";
import { refuseProtected } from "./refuse-protected";

const plain: PageSetup = {
  orientation: "portrait",
  scale: 100,
  footer: { left: "", right: "" },
  titleRows: null,
  breaks: [],
};

/** Changes the print setup of a sheet, unless it is protected. */
export function changePage(
  state: HostState,
  sheet: FWorksheet,
  change: (page: PageSetup) => Partial<PageSetup>,
): void {
  refuseProtected(state, sheet);
  const { pages } = state.bridge;
  const page = pages.get(sheet.getSheetId()) ?? plain;
  pages.set(sheet.getSheetId(), { ...page, ...change(page) });
}
