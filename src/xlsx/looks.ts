import { attribute, elements, startTag } from "./xml";
import type { Look } from "./workbook";

/** Cell looks of a workbook by style index; null for a plain cell. */
export function looks(styles: string, theme: string): (Look | null)[] {
  const palette = themeColors(theme);
  const fonts = elements(section(styles, "fonts"), "font");
  const fills = elements(section(styles, "fills"), "fill");
  return elements(section(styles, "cellXfs"), "xf").map((format) => {
    const tag = startTag(format, "xf") ?? "";
    const font = fonts[Number(attribute(tag, "fontId"))] ?? "";
    const fill = fills[Number(attribute(tag, "fillId"))] ?? "";
    const look = {
      ...fontLook(font, fonts[0] ?? "", palette),
      ...fillLook(fill, palette),
      ...alignment(format),
    };
    return Object.keys(look).length > 0 ? look : null;
  });
}

/** Only what differs from the workbook's default font. */
function fontLook(font: string, ordinary: string, palette: string[]): Look {
  const size = Number(attribute(startTag(font, "sz") ?? "", "val"));
  const color = colorOf(startTag(font, "color"), palette);
  return {
    ...(isOn(font, "b") && { bold: true }),
    ...(isOn(font, "i") && { italic: true }),
    ...(size > 0 && size !== Number(attribute(startTag(ordinary, "sz") ?? "", "val")) && { size }),
    ...(color && color !== "#000000" && { color }),
  };
}

function fillLook(fill: string, palette: string[]): Look {
  const isSolid = attribute(startTag(fill, "patternFill") ?? "", "patternType") === "solid";
  const color = isSolid ? colorOf(startTag(fill, "fgColor"), palette) : null;
  return color ? { fill: color } : {};
}

function alignment(format: string): Look {
  const tag = startTag(format, "alignment") ?? "";
  const horizontal = attribute(tag, "horizontal");
  const vertical = attribute(tag, "vertical");
  return {
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && { horizontal }),
    ...((vertical === "top" || vertical === "center") && { vertical }),
    ...(attribute(tag, "wrapText") === "1" && { wrap: true }),
  };
}

function isOn(font: string, name: string): boolean {
  const tag = startTag(font, name);
  return tag !== null && !["0", "false"].includes(attribute(tag, "val") ?? "1");
}

function section(xml: string, name: string): string {
  return elements(xml, name)[0] ?? "";
}

/** Theme colours in the order in which cells index them: unlike in the theme, light comes before dark. */
function themeColors(theme: string): string[] {
  const order = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
  ];
  return order.map((name) => {
    const entry = elements(theme, name)[0] ?? "";
    const system = attribute(startTag(entry, "sysClr") ?? "", "lastClr");
    return `#${system ?? attribute(startTag(entry, "srgbClr") ?? "", "val") ?? "000000"}`;
  });
}

function colorOf(tag: string | null, palette: string[]): string | null {
  if (!tag) return null;
  const rgb = attribute(tag, "rgb");
  if (rgb) return `#${rgb.slice(-6)}`;
  const themed = palette[Number(attribute(tag, "theme") ?? NaN)];
  return themed === undefined ? null : tinted(themed, Number(attribute(tag, "tint") ?? 0));
}

/** Lightens for a positive tint, darkens for a negative one. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(moved).toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}
