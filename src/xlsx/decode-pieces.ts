import { joinedBytes } from "./joined-bytes";

/** Bytes needed to detect the encoding. */
const HEAD = 256;

/**
 * Decodes the bytes of an XML part, which come in pieces, into text. Throws on bytes that are invalid in its
 * encoding.
 */
export class PieceDecoder {
  private decoder: TextDecoder | null = null;
  private head: Uint8Array = new Uint8Array();

  constructor(private readonly take: (text: string) => void) {}

  push(piece: Uint8Array): void {
    if (this.decoder) {
      this.take(this.decoder.decode(piece, { stream: true }));
      return;
    }
    this.head = joinedBytes(this.head, piece);
    if (this.head.length >= HEAD) this.begin();
  }

  finish(): void {
    this.begin();
    const rest = this.decoder?.decode() ?? "";
    if (rest !== "") this.take(rest);
  }

  private begin(): void {
    if (this.decoder) return;
    this.decoder = new TextDecoder(encodingOf(this.head), { fatal: true });
    this.take(this.decoder.decode(this.head, { stream: true }));
    this.head = new Uint8Array();
  }
}

/** Encoding by the first bytes, else by the XML declaration, else UTF-8, the default of XML. */
function encodingOf([first = 0, second = 0, ...more]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if (first === 0xef && second === 0xbb) return "utf-8";
  const head = String.fromCharCode(first, second, ...more.slice(0, HEAD));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
  // A declaration in single bytes cannot be UTF-16, whatever it says.
  return /^u(tf|cs)-?(16|2)/i.test(declared) ? "utf-8" : declared;
}
