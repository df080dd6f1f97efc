/** How words of Russian and Kazakh end where they stay the same word, with Kazakh letters as Russian ones. */
const ENDING =
  "(?:ш[аи]|к[аиу]|иц[аыу]|ц[аыуе]|[аеуюяыиьй]|[оеё]м|[оеи]й|[оеё]в|ами|ями|[сы]?[ыи](?:н[ыи]н)?|[дтн][ыи]н|л[ае]р[ыи]?|т[ае]р[ыи]?|д[ае]р[ыи]?)?";

/**
 * A pattern that finds one of the words, given with commas between them, declined or not. "*" stands for any beginning
 * or ending.
 */
export function stems(list: string): RegExp {
  return patternOf(list, ENDING);
}

/** The same for words that are not declined, but for an English plural. */
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
