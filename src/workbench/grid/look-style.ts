import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Look } from "../../xlsx/workbook";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };

/** A look as the grid states it. */
export function lookStyle(look: Look): IStyleData {
  return {
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.color !== undefined && { cl: { rgb: look.color } }),
    ...(look.fill !== undefined && { bg: { rgb: look.fill } }),
    ...(look.horizontal && { ht: HORIZONTAL[look.horizontal] }),
    ...(look.vertical && { vt: VERTICAL[look.vertical] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
  };
}
