/** Content of a placeholder ("hole"): called with the words after its name. */
export type Hole = (words: readonly string[]) => string;

/** Looks up a placeholder by name; undefined if unknown. */
export type Holes = (name: string) => Hole | undefined;

const HOLE = /\{\{([^{}]+)\}\}/g;

/**
 * Fills the placeholders of a text, recursively. `{{a, b}}` is a and b on separate lines.
 *
 * Throws an error with a clear sentence for an unknown name: a page must not be published with a gap.
 */
export function fill(text: string, holes: Holes): string {
  return text.replace(HOLE, (_, inside: string) =>
    inside
      .split(",")
      .map((each) => fill(contentOf(each.trim(), holes), holes))
      .join("\n"),
  );
}

function contentOf(call: string, holes: Holes): string {
  const [name = "", ...words] = call.split(" ");
  const hole = holes(name);
  if (!hole) throw new Error(`There is neither a part nor a value of the law named ${name}.`);
  return hole(words);
}
