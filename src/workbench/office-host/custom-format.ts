import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { ClientObject } from "./client-object";
import type { FormatDraft } from "./conditional-format";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";
import { strict } from "./strict";

type Rule = IConditionFormattingRule;
type Change = (part: Partial<FormatDraft>) => void;

/** `ConditionalFormat.custom`: a formula rule and its look. */
export class HostCustomFormat extends ClientObject<Rule, Excel.CustomConditionalFormat> {
  readonly rule: Excel.ConditionalFormatRule;
  readonly format: Excel.ConditionalRangeFormat;

  constructor(host: HostRequestContext, find: () => Rule | null, change: Change) {
    super(host, "CustomConditionalFormat", find);
    this.rule = new HostFormatRule(host, find, change).seen;
    const fill = strict<Excel.ConditionalRangeFill>(new HostFill(change), "ConditionalRangeFill");
    const font = strict<Excel.ConditionalRangeFont>(new HostFont(change), "ConditionalRangeFont");
    this.format = strict<Excel.ConditionalRangeFormat>({ fill, font }, "ConditionalRangeFormat");
  }
}

class HostFormatRule
  extends ClientObject<Rule, Excel.ConditionalFormatRule>
  implements Pick<Excel.ConditionalFormatRule, "formula">
{
  private readonly change: Change;

  constructor(host: HostRequestContext, find: () => Rule | null, change: Change) {
    super(host, "ConditionalFormatRule", find);
    this.change = change;
  }

  protected override readers() {
    return {
      formula: ({ rule }: Rule) => {
        const { subType, value } = rule as { subType?: string; value?: string };
        if (subType === "formula") return value ?? "";
        throw new OfficeError("InvalidOperation", "Only a custom conditional format has such a rule.");
      },
    };
  }

  get formula(): string {
    return this.get("formula");
  }

  set formula(formula: string) {
    this.change({ formula });
  }
}

class HostFill {
  private readonly change: Change;

  constructor(change: Change) {
    this.change = change;
  }

  set color(fill: string) {
    this.change({ fill });
  }
}

class HostFont {
  private readonly change: Change;

  constructor(change: Change) {
    this.change = change;
  }

  set color(color: string) {
    this.change({ color });
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  set underline(underline: string) {
    this.change({ underline: underline !== "None" });
  }
}
