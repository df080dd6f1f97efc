import { element } from "./element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers bytes as a file download. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  element("a", { href: address, download: name }).click();
  // The browser needs the URL until it has started writing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
