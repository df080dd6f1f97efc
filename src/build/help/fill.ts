/** Says what stands in a hole of a text: the words after its name are arguments. */
export type Hole = (words: readonly string[]) => string;

/** What can stand in holes, by name; undefined for a name that means nothing. */
export type Holes = (name: string) => Hole | undefined;

const HOLE = /\{\{([^{}]+)\}\}/g;

/**
 * A text with its holes filled, those inside of what fills them too. `{{a, b}}` is a and b, one below the other.
 *
 * Throws a sentence where a name means nothing: a page must not be shown with a hole in it.
 */
export function fill(text: string, holes: Holes): string {
  return text.replace(HOLE, (_, inside: string) =>
    inside
      .split(",")
      .map((each) => fill(said(each.trim(), holes), holes))
      .join("\n"),
  );
}

function said(call: string, holes: Holes): string {
  const [name = "", ...words] = call.split(" ");
  const hole = holes(name);
  if (!hole) throw new Error(`There is neither a part nor a value of the law named ${name}.`);
  return hole(words);
}
