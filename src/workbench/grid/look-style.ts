import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Look } from "../../xlsx/workbook";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };

/** Converts a look to the grid's style. */
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

/** Converts a grid style to a look, including the line below the cell; null for a plain one. */
export function styleLook(style: Nullable<IStyleData>): Look | null {
  if (!style) return null;
  const [color, fill, line] = [style.cl?.rgb, style.bg?.rgb, style.bd?.b?.cl.rgb].map(hexColour);
  const [horizontal, vertical] = [nameOf(HORIZONTAL, style.ht), nameOf(VERTICAL, style.vt)];
  const look: Look = {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(color && { color }),
    ...(fill && { fill }),
    ...(line && { line }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
  };
  return Object.keys(look).length > 0 ? look : null;
}

/** The only colour notation a file allows. */
function hexColour(rgb: Nullable<string>): string | null {
  return rgb && /^#[\da-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : null;
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: Nullable<number>,
): Name | null {
  return (
    (Object.entries<number>(names).find(([, number]) => number === value)?.[0] as Name | undefined) ?? null
  );
}
