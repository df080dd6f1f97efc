/** Enough of the start of a part to see in which letters it is written. */
const HEAD = 256;

/** Turns the bytes of an XML part, which come in pieces, into text. Throws on bytes that are no letters. */
export class PieceDecoder {
  private decoder: TextDecoder | null = null;
  private head: Uint8Array = new Uint8Array();

  constructor(private readonly take: (text: string) => void) {}

  push(piece: Uint8Array): void {
    if (this.decoder) {
      this.take(this.decoder.decode(piece, { stream: true }));
      return;
    }
    this.head = joined(this.head, piece);
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

/** By the first bytes, else by what the part says of itself, else UTF-8, as XML has it. */
function encodingOf([first = 0, second = 0, ...more]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if (first === 0xef && second === 0xbb) return "utf-8";
  const head = String.fromCharCode(first, second, ...more.slice(0, HEAD));
  const said = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
  // A part that says UTF-16 in single bytes is not.
  return /^u(tf|cs)-?(16|2)/i.test(said) ? "utf-8" : said;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
