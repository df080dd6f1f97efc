import type { HostState } from "./host-state";
import { OfficeError } from "./office-error";
import { HostRequestContext } from "./request-context";
import { strict } from "./strict";

type Options = { delayForCellEdit?: boolean };
type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The enum values that the add-in reads. */
const ENUMS = {
  ConditionalFormatType: { custom: "Custom" },
  ConditionalRangeFontUnderlineStyle: { none: "None", single: "Single" },
  RangeValueType: { empty: "Empty", error: "Error" },
  SpecialCellType: { formulas: "Formulas" },
  SheetVisibility: { visible: "Visible" },
};

/** The global `Excel`. */
export function excelNamespace(state: HostState): typeof Excel {
  async function run<T>(first: Options | Excel.RequestContext | Batch<T>, second?: Batch<T>): Promise<T> {
    const batch = typeof first === "function" ? first : second;
    if (!batch) throw new OfficeError("InvalidArgument", "Excel.run needs a function.");
    const given = typeof first === "object" ? first : {};
    await untilExcelIsFree(state, "delayForCellEdit" in given && given.delayForCellEdit === true);
    const context = isContext(given) ? given : new HostRequestContext(state).seen;
    const result = await batch(context);
    // Excel sends what is still queued when the batch ends.
    await context.sync();
    return result;
  }
  const enums = Object.entries(ENUMS).map(([name, values]) => [name, strict(values, name)]);
  return strict<typeof Excel>({ ...Object.fromEntries(enums), run }, "Excel");
}

function isContext(given: Options | Excel.RequestContext): given is Excel.RequestContext {
  return "sync" in given;
}

/** While a cell is being edited Excel rejects every call unless `delayForCellEdit` is set. */
async function untilExcelIsFree({ bridge }: HostState, wait: boolean): Promise<void> {
  if (!bridge.isEditingCell()) return;
  if (!wait) throw new OfficeError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  await bridge.whenCellEditEnds();
}
