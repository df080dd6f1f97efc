import { NAMESPACES } from "./parts";
import type { Look } from "./workbook";
import { escapeXml } from "./xml";

/** Built-in formats by id; 14 is the short date of the reader's locale. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["m/d/yy", 14],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;
const ORDINARY_SIZE = 11;

/** The styles of a workbook, each stored once; cells hold their indexes, 0 for a plain cell. */
export class Styles {
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly cells = new Numbered();

  constructor() {
    this.fonts.number(font({}));
    this.fills.number('<fill><patternFill patternType="none"/></fill>');
    // Programs treat the second fill as this one, whatever it contains.
    this.fills.number('<fill><patternFill patternType="gray125"/></fill>');
    this.borders.number(border(undefined));
    this.number({}, "General");
  }

  number(look: Look, format: string): number {
    const formatId = BUILT_IN.get(format) ?? FIRST_OWN_FORMAT + this.formats.number(format);
    const fontId = this.fonts.number(font(look));
    const fillId = look.fill ? this.fills.number(fill(look.fill)) : 0;
    const borderId = this.borders.number(border(look.line));
    const aligned = alignment(look);
    const applied = [
      formatId > 0 ? ' applyNumberFormat="1"' : "",
      fontId > 0 ? ' applyFont="1"' : "",
      fillId > 0 ? ' applyFill="1"' : "",
      borderId > 0 ? ' applyBorder="1"' : "",
      aligned ? ' applyAlignment="1"' : "",
    ].join("");
    return this.cells.number(
      `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"${applied}>${aligned}</xf>`,
    );
  }

  xml(): string {
    const formats = this.formats
      .all()
      .map(
        (format, index) =>
          `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(format)}"/>`,
      );
    return [
      `<styleSheet ${NAMESPACES}>`,
      formats.length > 0 ? list("numFmts", formats) : "",
      list("fonts", this.fonts.all()),
      list("fills", this.fills.all()),
      list("borders", this.borders.all()),
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list("cellXfs", this.cells.all()),
      list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      "</styleSheet>",
    ].join("");
  }
}

/** Distinct texts, numbered in order of first use. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  all(): string[] {
    return [...this.numbers.keys()];
  }
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function font({ bold, italic, size = ORDINARY_SIZE, color }: Look): string {
  return [
    "<font>",
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    `<sz val="${size}"/>`,
    color ? colour("color", color) : "",
    '<name val="Calibri"/><family val="2"/></font>',
  ].join("");
}

function fill(color: string): string {
  return `<fill><patternFill patternType="solid">${colour("fgColor", color)}</patternFill></fill>`;
}

function border(line: string | undefined): string {
  const bottom = line ? `<bottom style="thin">${colour("color", line)}</bottom>` : "<bottom/>";
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}

function alignment({ horizontal, vertical, wrap }: Look): string {
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : "",
    vertical ? ` vertical="${vertical}"` : "",
    wrap ? ' wrapText="1"' : "",
  ].join("");
  return attributes && `<alignment${attributes}/>`;
}

function colour(element: string, color: string): string {
  return `<${element} rgb="FF${color.slice(1)}"/>`;
}
