import { XML_CODE } from "./xml";
import type { XmlHandler } from "./xml-scanner";
import type { Package } from "./package";

/**
 * Collects the text of an `si` or `is` element: its plain text and that of all formatted runs, without phonetic
 * hints.
 */
export class RichText implements XmlHandler {
  value = "";
  private isText = false;
  private phonetics = 0;

  open(name: string): void {
    if (name === "rPh") this.phonetics++;
    else if (name === "t") this.isText = this.phonetics === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetics--;
    else if (name === "t") this.isText = false;
  }

  text(piece: string): void {
    if (this.isText) this.value += piece;
  }

  /** Returns the text and resets. */
  take(): string {
    const { value } = this;
    this.value = "";
    this.isText = false;
    this.phonetics = 0;
    return decodedText(value);
  }
}

/** Decodes "_x000D_" and the like, which stand for characters XML cannot hold. */
export function decodedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(XML_CODE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The shared strings, which cells refer to by index; an empty element is an empty text. */
export function readSharedStrings(parts: Package, path: string): string[] {
  const texts: string[] = [];
  const rich = new RichText();
  let depth = 0;
  parts.scan(path, {
    open(name) {
      if (name === "si") depth++;
      else if (depth > 0) rich.open(name);
    },
    close(name) {
      if (name === "si") {
        depth--;
        texts.push(detached(rich.take()));
      } else if (depth > 0) rich.close(name);
    },
    text(piece) {
      if (depth > 0) rich.text(piece);
    },
  });
  return texts;
}

/** A copy: a slice would keep the whole string it was cut from in memory. */
export function detached(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}
