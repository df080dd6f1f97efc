/** Inflectional endings of Russian and Kazakh, with Kazakh letters replaced by Russian ones. */
const ENDING =
  "(?:ш[аи]|к[аиу]|иц[аыу]|ц[аыуе]|[аеуюяыиьй]|[оеё]м|[оеи]й|[оеё]в|ами|ями|[сы]?[ыи](?:н[ыи]н)?|[дтн][ыи]н|л[ае]р[ыи]?|т[ае]р[ыи]?|д[ае]р[ыи]?)?";

/**
 * A pattern for any of the comma-separated words, inflected or not. "*" stands for any beginning or ending.
 */
export function stems(list: string): RegExp {
  return patternOf(list, ENDING);
}

/** The same for words that are not inflected, except for an English plural. */
export function plainWords(list: string): RegExp {
  return patternOf(list, "s?");
}

function patternOf(list: string, ending: string): RegExp {
  const patterns = list.split(/,\s*/).map((entry) => {
    const stem = entry.replace(/\*/g, "");
    return `${entry.startsWith("*") ? "\\S*" : ""}${stem}${entry.endsWith("*") ? "\\S*" : ending}`;
  });
  return new RegExp(`^(?:${patterns.join("|")})$`);
}
