import { localAddress } from "../sheet/address";
import { addressArea } from "../sheet/read-address";
import type { Area } from "../sheet/area";

export type Selection = { readonly sheetId: string; readonly address: string; readonly area: Area };

/** The selection; null if it is several areas or not cells. One round trip; waits while a cell is being edited. */
export async function selection(): Promise<Selection | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const selected = context.workbook.getSelectedRanges();
      const { worksheet } = selected;
      selected.load("address, areaCount");
      worksheet.load("id");
      await context.sync();
      const address = localAddress(selected.address);
      const area = selected.areaCount === 1 ? addressArea(address) : null;
      return area && { sheetId: worksheet.id, address, area };
    });
  } catch (error) {
    // A chart or a picture is selected.
    if ((error as { code?: unknown } | null)?.code === "InvalidSelection") return null;
    throw error;
  }
}
