/** A text as a sentence of its own: a capital letter at the beginning, a full stop at the end. An initial brings its own. */
export function wholeSentence(text: string): string {
  return `${capitalised(text)}${text.endsWith(".") ? "" : "."}`;
}

/** A text that begins a sentence. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
