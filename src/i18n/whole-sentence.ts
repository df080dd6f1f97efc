/** A text as a sentence of its own: a capital letter at the beginning, a full stop at the end. */
export function wholeSentence(text: string): string {
  return `${capitalised(text)}.`;
}

/** A text that begins a sentence. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
