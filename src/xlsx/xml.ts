const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Start tag of the first element with that name, whatever its prefix; null if there is none. */
export function startTag(xml: string, name: string): string | null {
  return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?/?>`).exec(xml)?.[0] ?? null;
}

/** All elements with that name, from start tag to end tag; must not be nested in each other. */
export function elements(xml: string, name: string): string[] {
  const pattern = `<(?:\\w+:)?${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`;
  return xml.match(new RegExp(pattern, "g")) ?? [];
}

/** Value of an attribute of a start tag, or null. */
export function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescapeXml(value);
}

/** How Excel writes a character that XML cannot hold. */
export const XML_CODE = /_x([\da-f]{4})_/gi;

/** Escapes a text for an attribute or element content. */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return (
    text
      // Characters XML cannot hold are written as codes; text that looks like such a code is escaped.
      .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (character) => `_x${hexadecimal(character)}_`)
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

// eslint-disable-next-line no-control-regex
const UNSAFE = /[\0-\x08\x0b-\x1f&<>"\ufffe\uffff\p{Surrogate}]|_x[\da-f]{4}_/iu;

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** Resolves numeric references and the five predefined entities; leaves anything else as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(String(hexadecimal), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
