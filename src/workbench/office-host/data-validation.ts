import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { OfficeError, writeOnly } from "./office-error";
import { refuseProtected } from "./refuse-protected";
import type { HostRequestContext } from "./request-context";

const LONGEST_LIST = 255;

/** `Range.dataValidation`: dropdown lists. They are stored only; the grid cannot show them. */
export class HostDataValidation
  extends ClientObject<SheetArea, Excel.DataValidation>
  implements Pick<Excel.DataValidation, "errorAlert" | "rule">
{
  constructor(host: HostRequestContext, find: () => SheetArea | null) {
    super(host, "DataValidation", find);
  }

  get rule(): Excel.DataValidationRule {
    throw writeOnly("DataValidation.rule");
  }

  set rule({ list, ...others }: Excel.DataValidationRule) {
    const source = list?.source;
    if (!list || typeof source !== "string" || Object.keys(others).length > 0) {
      throw new OfficeError("ApiNotFound", "A validation rule other than a list of texts.");
    }
    this.act(({ sheet, area }) => {
      refuseProtected(this.host.state, sheet);
      if (source === "" || source.length > LONGEST_LIST) {
        throw new OfficeError("InvalidArgument", `A list has between 1 and ${LONGEST_LIST} characters.`);
      }
      const choices = source.split(",").map((choice) => choice.trim());
      this.host.state.bridge.lists.push({ sheetId: sheet.getSheetId(), area, choices, forbids: true });
    });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    throw writeOnly("DataValidation.errorAlert");
  }

  set errorAlert({ showAlert }: Excel.DataValidationErrorAlert) {
    this.act(({ sheet, area }) => {
      refuseProtected(this.host.state, sheet);
      for (const list of this.host.state.bridge.lists) {
        if (list.sheetId === sheet.getSheetId() && isSame(list.area, area)) list.forbids = showAlert;
      }
    });
  }
}

function isSame(a: SheetArea["area"], b: SheetArea["area"]): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
