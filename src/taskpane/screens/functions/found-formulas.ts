import type { Language } from "../../../i18n/language";
import type { FormulaCard } from "../../../i18n/formula-card";

/** The formulas whose name or description holds every word that was typed. */
export function foundFormulas(
  formulas: readonly FormulaCard[],
  typed: string,
  language: Language,
): readonly FormulaCard[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return formulas.filter(({ id, texts }) => {
    const { title, answer } = texts[language];
    const text = `kz.${id} ${title} ${answer}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
