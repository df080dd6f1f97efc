/**
 * What the built pane has in place of rtl-css-js, which mirrors styles for scripts that run from right to left. Ours run
 * from left to right, so that a style is its own mirror image.
 */
export function convertProperty<Value>(key: string, value: Value): { key: string; value: Value } {
  return { key, value };
}

export function convert<Styles>(styles: Styles): Styles {
  return styles;
}
