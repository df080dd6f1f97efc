import { CFB } from "@e965/xlsx";

/** SheetJS's zip writer, which it exports without types. */
const { utils, write } = CFB as {
  readonly utils: {
    cfb_new(): object;
    cfb_add(container: object, name: string, content: Uint8Array): void;
  };
  write(
    container: object,
    options: { type: "array"; fileType: "zip"; compression: true },
  ): number[] | Uint8Array;
};

/** Zips files by path. */
export function zip(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const container = utils.cfb_new();
  const encoder = new TextEncoder();
  for (const [path, text] of parts) utils.cfb_add(container, path, encoder.encode(text));
  return Uint8Array.from(write(container, { type: "array", fileType: "zip", compression: true }));
}
