import type { Language } from "./language";

/** A number with its digits in groups of three. Not `Intl`, since browsers lack the rules for Kazakh. */
export function grouped(number: number, language: Language): string {
  const [separator, point] = language === "en" ? [",", "."] : ["\u00a0", ","];
  const [whole = "", fraction] = String(number).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction === undefined ? groups : `${groups}${point}${fraction}`;
}
