import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { cornersOf } from "../grid/corners";
import type { SheetArea } from "./areas";
import { ClientObject } from "./client-object";
import { HostCustomFormat } from "./custom-format";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";

/** A custom rule under construction. */
export type FormatDraft = {
  formula: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
};

type Place = { sheet: FWorksheet; areas: SheetArea[]; ruleId: string | null };

export class HostConditionalFormat
  extends ClientObject<Place, Excel.ConditionalFormat>
  implements Pick<Excel.ConditionalFormat, "id" | "type" | "delete">
{
  private readonly draft: FormatDraft = { formula: "" };
  readonly custom: Excel.CustomConditionalFormat;

  private constructor(host: HostRequestContext, find: () => Place | null) {
    super(host, "ConditionalFormat", find);
    const change = (part: Partial<FormatDraft>) => {
      this.act(() => {
        Object.assign(this.draft, part);
        host.enqueueLast(this.write);
      });
    };
    this.custom = new HostCustomFormat(host, () => this.rule(), change).seen;
  }

  /** An existing rule of the grid. */
  static existing(host: HostRequestContext, sheet: FWorksheet, ruleId: string): HostConditionalFormat {
    return new HostConditionalFormat(host, () =>
      ruleOf(sheet, ruleId) ? { sheet, areas: [], ruleId } : null,
    );
  }

  /** A new rule. Its parts are set one by one, so it is written at the end of the sync, when all are known. */
  static added(host: HostRequestContext, areas: () => SheetArea[] | null): HostConditionalFormat {
    const format = new HostConditionalFormat(host, () => {
      const found = areas();
      const sheet = found?.[0]?.sheet;
      return found && sheet ? { sheet, areas: found, ruleId: null } : null;
    });
    format.act(({ sheet }) => {
      refuseUnlessFormattable(host, sheet);
      host.enqueueLast(format.write);
    });
    return format;
  }

  protected override readers() {
    return {
      id: ({ ruleId }: Place) => ruleId,
      type: ({ sheet, ruleId }: Place) => excelType(ruleOf(sheet, ruleId)),
    };
  }

  get id(): string {
    return this.get("id");
  }

  get type(): Excel.ConditionalFormatType {
    return this.get("type");
  }

  set stopIfTrue(stop: boolean) {
    if (stop) throw new OfficeError("ApiNotFound", "ConditionalFormat.stopIfTrue = true");
  }

  delete(): void {
    this.act(({ sheet, ruleId }) => {
      refuseUnlessFormattable(this.host, sheet);
      if (ruleId) sheet.deleteConditionalFormattingRule(ruleId);
    });
  }

  private rule(): IConditionFormattingRule | null {
    const place = this.lookUp();
    return place && ruleOf(place.sheet, place.ruleId);
  }

  private readonly write = (): void => {
    const place = this.lookUp();
    if (!place || place.ruleId) return;
    const { formula, fill, color, bold, italic, underline } = this.draft;
    if (formula === "") throw new OfficeError("InvalidArgument", "A custom rule needs a formula.");
    const ranges = place.areas.map(({ area }) => cornersOf(area));
    const builder = place.sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(formula)
      .setRanges(ranges);
    if (fill) builder.setBackground(fill);
    if (color) builder.setFontColor(color);
    if (bold) builder.setBold(true);
    if (italic) builder.setItalic(true);
    if (underline) builder.setUnderline(true);
    place.sheet.addConditionalFormattingRule(builder.build());
  };
}

function ruleOf(sheet: FWorksheet, ruleId: string | null): IConditionFormattingRule | null {
  return sheet.getConditionalFormattingRules().find(({ cfId }) => cfId === ruleId) ?? null;
}

function excelType(rule: IConditionFormattingRule | null): string {
  const { type, subType } = (rule?.rule ?? {}) as { type?: string; subType?: string };
  if (type === "dataBar") return "DataBar";
  if (type === "colorScale") return "ColorScale";
  if (type === "iconSet") return "IconSet";
  if (subType === "formula") return "Custom";
  if (subType === "number") return "CellValue";
  return subType === "text" ? "ContainsText" : "PresetCriteria";
}

function refuseUnlessFormattable(host: HostRequestContext, sheet: FWorksheet): void {
  const protection = host.state.bridge.protection.get(sheet.getSheetId());
  if (protection && !protection.allowFormatCells) {
    throw new OfficeError("AccessDenied", "The sheet is protected.");
  }
}
