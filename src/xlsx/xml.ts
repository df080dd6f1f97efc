const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The start tag of the first element of that name, whatever its namespace prefix; null when there is none. */
export function startTag(xml: string, name: string): string | null {
  return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?/?>`).exec(xml)?.[0] ?? null;
}

/** All elements of that name that are not nested in each other, from start tag to end tag. */
export function elements(xml: string, name: string): string[] {
  const pattern = `<(?:\\w+:)?${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`;
  return xml.match(new RegExp(pattern, "g")) ?? [];
}

/** An attribute of a start tag, or null. */
export function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescapeXml(value);
}

/** How Excel writes a character that XML cannot hold. */
export const XML_CODE = /_x([\da-f]{4})_/gi;

/** A text as it stands in XML, in an attribute or between tags. */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return (
    text
      // What XML cannot hold is written as its code, and what looks like such a code is written so that it stays a text.
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

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return String.fromCodePoint(code);
  });
}
