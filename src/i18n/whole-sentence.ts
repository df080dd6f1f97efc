/** A text as a sentence: capitalised, with a full stop unless it ends with one (as an initial does). */
export function wholeSentence(text: string): string {
  return `${capitalised(text)}${text.endsWith(".") ? "" : "."}`;
}

export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
