import { unescapeXml } from "./xml";

/** Events of an XML part, in document order. Names come without prefix, texts in one or more pieces. */
export type XmlHandler = {
  /** `attributes` is the raw rest of the tag, for `AttributeReader`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(piece: string): void;
};

/** No real mark-up is longer; anything above this is unclosed. */
const LONGEST = 4_000_000;

/** The longest reference is `&#x10FFFF;`. */
const LONGEST_REFERENCE = 10;

const SLASH = 47;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * Parses XML that comes in pieces. Throws unless elements nest properly and everything is closed. Comments and
 * document types are skipped; only the five predefined entities are known.
 */
export class XmlScanner {
  private rest = "";
  private readonly path: string[] = [];
  private hasRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string): void {
    const text = this.rest === "" ? piece : this.rest + piece;
    const end = this.scan(text);
    this.rest = end === text.length ? "" : text.slice(end);
    if (this.rest.length > LONGEST) throw new SyntaxError("XML: mark-up without an end");
  }

  /** Must be called after the last piece. */
  finish(): void {
    if (this.rest.trim() !== "" || this.path.length > 0 || !this.hasRoot)
      throw new SyntaxError("XML: the end is missing");
  }

  /** Parses as far as the text is complete, and returns that position. */
  private scan(text: string): number {
    let at = 0;
    while (at < text.length) {
      const begin = text.indexOf("<", at);
      if (begin !== at) {
        const end = begin === -1 ? wholeEnd(text, at) : begin;
        if (end > at && this.path.length > 0)
          this.handler.text(unescapeXml(withLineFeeds(text.slice(at, end))));
        if (begin === -1) return this.path.length > 0 ? end : text.length;
        at = begin;
      }
      const next = this.markup(text, at);
      if (next === -1) return at;
      at = next;
    }
    return at;
  }

  /** Parses one piece of mark-up and returns its end; -1 if it is incomplete. */
  private markup(text: string, at: number): number {
    const sign = text[at + 1];
    if (sign === undefined) return -1;
    if (sign === "/") {
      const end = text.indexOf(">", at);
      if (end !== -1) this.close(localName(text.slice(at + 2, end).trimEnd()));
      return end === -1 ? -1 : end + 1;
    }
    if (sign === "?") return endAfter(text, "?>", at + 2);
    if (sign === "!") return this.declaration(text, at);
    const end = tagEnd(text, at + 1);
    if (end === -1) return -1;
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    const nameEnd = endOfName(text, at + 1, end);
    const name = localName(text.slice(at + 1, nameEnd));
    this.hasRoot = true;
    this.handler.open(name, text.slice(nameEnd, isEmpty ? end - 1 : end));
    if (isEmpty) this.handler.close(name);
    else this.path.push(name);
    return end + 1;
  }

  private close(name: string): void {
    if (this.path.pop() !== name) throw new SyntaxError(`XML: ${name} ends where it has not begun`);
    this.handler.close(name);
  }

  /** A comment, a CDATA section or the document type. */
  private declaration(text: string, at: number): number {
    if (text.startsWith("<!--", at)) return endAfter(text, "-->", at + 4);
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at + 9);
      if (end !== -1) this.handler.text(withLineFeeds(text.slice(at + 9, end)));
      return end === -1 ? -1 : end + 3;
    }
    if (text.length < at + 9) return -1;
    let depth = 0;
    for (let i = at + 2; i < text.length; i++) {
      if (text[i] === "[") depth++;
      else if (text[i] === "]") depth--;
      else if (text[i] === ">" && depth <= 0) return i + 1;
    }
    return -1;
  }
}

/** Reads the attributes of a start tag one by one, without allocating a map: runs once per cell. */
export class AttributeReader {
  name = "";
  value = "";
  private at = 0;

  constructor(private text = "") {}

  /** Starts over with another tag. */
  of(text: string): this {
    this.text = text;
    this.at = 0;
    return this;
  }

  /** Advances to the next attribute; false at the end. */
  next(): boolean {
    const { text } = this;
    const equals = text.indexOf("=", this.at);
    if (equals === -1) return false;
    let open = equals + 1;
    while (isSpace(text.charCodeAt(open))) open++;
    const quote = text.charCodeAt(open);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)
      throw new SyntaxError("XML: a value without quotes");
    const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", open + 1);
    if (close === -1) throw new SyntaxError("XML: a value without an end");
    let from = this.at;
    while (isSpace(text.charCodeAt(from))) from++;
    let to = equals;
    while (isSpace(text.charCodeAt(to - 1))) to--;
    this.name = text.slice(from, to);
    this.value = unescapeXml(text.slice(open + 1, close));
    this.at = close + 1;
    return true;
  }
}

/** All attributes of a start tag by name, prefix included. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const reader = new AttributeReader(text);
  while (reader.next()) found.set(reader.name, reader.value);
  return found;
}

/** XML normalises every line ending to a line feed; an intended carriage return is written as a reference. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Where a text can be cut without splitting a reference or a line ending. */
function wholeEnd(text: string, from: number): number {
  if (text.endsWith("\r")) return text.length - 1;
  const last = text.lastIndexOf("&");
  const isOpen = last >= from && last >= text.length - LONGEST_REFERENCE && !text.includes(";", last);
  return isOpen ? last : text.length;
}

/** End of a start tag; attribute values may contain ">". */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return i;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return -1;
}

function endOfName(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && !isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== SLASH) i++;
  return i;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function endAfter(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from);
  return end === -1 ? -1 : end + sign.length;
}
