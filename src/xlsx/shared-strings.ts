import { NAMESPACES } from "./parts";
import { escapeXml } from "./xml";

/** The texts of a workbook, each stored once; cells hold their indexes. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si><t${spaces(text)}>${escapeXml(text)}</t></si>`);
    return `<sst ${NAMESPACES} uniqueCount="${this.numbers.size}">${items.join("")}</sst>`;
  }
}

/** Leading and trailing spaces are lost without this attribute. */
function spaces(text: string): string {
  return text.trim() === text ? "" : ' xml:space="preserve"';
}
