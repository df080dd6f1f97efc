import { quotedSheet } from "../sheet/address";
import type { PageSetup } from "./workbook";
import { escapeXml } from "./xml";

const A4 = 9;

/** Print elements of a worksheet, in the order of the schema. */
export function pageXml({ orientation, scale, footer, breaks }: PageSetup): string {
  const footers = [
    footer.left === "" ? "" : `&L${footer.left}`,
    footer.right === "" ? "" : `&R${footer.right}`,
  ].join("");
  return [
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" scale="${scale}" orientation="${orientation}"/>`,
    footers === "" ? "" : `<headerFooter><oddFooter>${escapeXml(footers)}</oddFooter></headerFooter>`,
    breaks.length === 0 ? "" : breaksXml(breaks),
  ].join("");
}

/** Value of the print titles name: the rows repeated at the top of every page. */
export function printTitles(sheet: string, { first, last }: NonNullable<PageSetup["titleRows"]>): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}

function breaksXml(breaks: readonly number[]): string {
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</rowBreaks>`;
}
