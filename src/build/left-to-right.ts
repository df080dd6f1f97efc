/**
 * Replaces rtl-css-js, which mirrors styles for right-to-left scripts. All our languages run from left to right, so
 * nothing is mirrored.
 */
export function convertProperty<Value>(key: string, value: Value): { key: string; value: Value } {
  return { key, value };
}

export function convert<Styles>(styles: Styles): Styles {
  return styles;
}
