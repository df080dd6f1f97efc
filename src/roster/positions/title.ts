import { fold, withoutKazakhLetters } from "../words/text";

/** A word of a title: as it stands, and in the form in which words are compared. */
export type Word = {
  readonly text: string;
  readonly is: string;
  /** A hyphen joins it to the word before. */
  readonly isJoined?: boolean;
};

/** The words of a title that name a post. */
export type Title = {
  readonly words: readonly Word[];
  /** Written with letters that only Kazakh has. */
  readonly hasKazakhLetters: boolean;
  readonly isLatin: boolean;
};

/**
 * What stands beside a post and changes nothing about it: a qualification class, a worker's grade, a driving licence, a
 * part rate, rotation, a number, the reason of the contract, the name of the firm. The first group is what stands before
 * it and stays.
 */
const beside: readonly RegExp[] = [
  // "Категория" is never the permit category here.
  /(^|[^\p{L}])(?:без|высш\p{L}*|жоғары|перв\p{L}*|втор\p{L}*|треть\p{L}*|бірінші|екінші|үшінші|[1-4ivіx]+)\s*[-–]?\s*(?:ой|я|ая|й|ші|шы)?\s*(?:квалификационн\p{L}*\s*)?(?:категори\p{L}*|кат(?!\p{L})\.?|санат\p{L}*|класс\p{L}*|сынып\p{L}*|уров\p{L}*)/giu,
  /(^|[^\p{L}])(?:категори\p{L}*|кат(?!\p{L})\.?|санат\p{L}*)\s*[«"“]?[a-zа-я\d][\d,/a-zа-я]{0,3}(?!\p{L})[»"”]?/giu,
  /(^|[^\p{L}])(?:category|class|grade|level|step)\s*[ivx\d]+(?!\p{L})/giu,
  /(^|[^\p{L}\d])\d+(?:\s*[-–]\s*\d+)?\s*[-–]?\s*(?:го|й|ый|ой|ші|шы)?\s*(?:разр\p{L}*|р(?!\p{L}))\.?/giu,
  /(^|[^\p{L}])разр(?:яд\p{L}*)?(?!\p{L})\.?\s*\d*/giu,
  /(^|[^\p{L}\d])\d+(?:[.,]\d+)?\s*(?:ст(?!\p{L})\.?|ставк\p{L}*|шт\.?\s*ед\p{L}*\.?|бірлік\p{L}*|мөлшерлеме\p{L}*|fte)/giu,
  /(^|[^\p{L}])(?:вахт(?:а|овик|ов\p{L}*\s+метод\p{L}*)?|(?:на )?полставки|сов(?:м|местител\p{L}*)|по совместительству|временно|на период.*|на время.*|декретн\p{L}*.*|б\/с|д\/о|rotation\p{L}*|rotational|part[- ]time|full[- ]time|temporary)(?!\p{L})\.?/giu,
  /()№\s*\d+(?:[-/]\d+)*/gu,
  /(^|[^\p{L}])(?:тоо|ао|ип|гкп|кгп|кгу|гу|рго|оо|llp|llc|jsc|ltd|inc)(?!\p{L}).*$/giu,
  /()[«“"][^»”"]*[»”"]\s*(?:жшс|ақ|ак)?/gu,
  /(^|[^\p{L}])(?:жшс|ақ)(?!\p{L})\p{L}*/giu,
];

/** Somebody who does the duties of a post for the time being. */
const acting =
  /(^|[^\p{L}])(?:(?:вр\.?\s*)?и\.?\s?о\.(?:\s|$)|(?:врио|ио|в\.и\.о\.?)(?!\p{L})|(?:временно )?исполняющ\p{L}*(?: обязанност\p{L}*)?|(?:acting|interim)(?!\p{L})|(?:уақытша )?м[іи]ндет[іи]н (?:уақытша )?атқарушы\p{L}*|м\.\s?[ау]\.?(?!\p{L}))/giu;

/** A title without what changes nothing about its post: titles of which this is the same are alike. */
export function plainTitle(text: string): string {
  const { words } = readTitle(text);
  return words.length === 0 ? fold(text) : words.map(({ is }) => is).join(" ");
}

/** Reads what a position's cell says of the post, without what stands beside it. */
export function readTitle(text: string): Title {
  // Notes in brackets say nothing of the post that its words do not.
  const plain = text.replace(/\([^)]*\)?|\[[^\]]*\]?/gu, " ");
  const post = [...beside, acting].reduce((rest, pattern) => rest.replace(pattern, "$1 "), plain);
  const words = Array.from(post.matchAll(/(-?)([\p{L}\p{M}\p{N}]+)/gu), ([, hyphen, word = ""]) => ({
    text: word,
    is: withoutKazakhLetters(fold(word)),
    isJoined: hyphen === "-",
  })).filter(({ is }) => /\p{L}/u.test(is));
  return {
    words,
    hasKazakhLetters: /[әғқңөұүһі]/iu.test(post) && /[а-я]/iu.test(post),
    isLatin: words.length > 0 && words.filter(({ is }) => /[a-z]/.test(is)).length * 2 > words.length,
  };
}
