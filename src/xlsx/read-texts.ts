import { XML_CODE } from "./xml";
import type { XmlHandler } from "./xml-scanner";
import type { Package } from "./package";

/**
 * Gathers the text of an element that holds texts (`si`, `is`): its plain text and that of all its pieces of different
 * looks, without the notes of how it is pronounced.
 */
export class RichText implements XmlHandler {
  value = "";
  private isText = false;
  private pronunciations = 0;

  open(name: string): void {
    if (name === "rPh") this.pronunciations++;
    else if (name === "t") this.isText = this.pronunciations === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.pronunciations--;
    else if (name === "t") this.isText = false;
  }

  text(piece: string): void {
    if (this.isText) this.value += piece;
  }

  /** Takes the text out and begins anew. */
  take(): string {
    const { value } = this;
    this.value = "";
    this.isText = false;
    this.pronunciations = 0;
    return decodedText(value);
  }
}

/** "_x000D_" stands for a character that XML cannot hold. */
export function decodedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(XML_CODE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The texts that cells refer to by their number; an element without anything in it is an empty text. */
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

/** A copy: a piece of a long text would keep the whole of it in memory. */
export function detached(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}
