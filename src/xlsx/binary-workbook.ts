import { CFB, read, write } from "@e965/xlsx";
import type { Package } from "./package";
import { unpackWhole } from "./unpack";

/** The library's own container, which it exports without types. */
const container = CFB as {
  readonly utils: {
    cfb_new(): object;
    cfb_add(container: object, name: string, content: Uint8Array): void;
  };
  write(container: object, options: { type: "array"; fileType: "zip" }): number[] | Uint8Array;
};

/**
 * Turns an `.xlsb` workbook, whose parts are no XML, into an `.xlsx` one. The library that knows its records is given
 * parts that are unpacked and checked already: its own unpacking does not always end.
 */
export function asXlsx(parts: Package): Uint8Array {
  const unpacked = container.utils.cfb_new();
  for (const member of parts.all())
    if (!member.path.endsWith("/")) container.utils.cfb_add(unpacked, member.path, unpackWhole(member));
  const bytes = Uint8Array.from(container.write(unpacked, { type: "array", fileType: "zip" }));
  const book = read(bytes, { type: "array", dense: true, cellNF: true, cellHTML: false, cellText: false });
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
