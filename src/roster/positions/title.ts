import { comparable, fold } from "../words/text";

/** A word of a title, as written and in comparable form. */
export type Word = {
  readonly text: string;
  readonly is: string;
  /** Joined to the previous word by a hyphen. */
  readonly isJoined?: boolean;
};

export type Title = {
  readonly words: readonly Word[];
  /** Has letters that only Kazakh has. */
  readonly hasKazakhLetters: boolean;
  readonly isLatin: boolean;
};

/**
 * Additions that do not change a post: qualification class, worker's grade, driving licence, part rate, rotation, number,
 * reason of the contract, name of the firm. The first group, the text before the addition, is kept.
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

/** Words for an acting holder of a post. */
const acting =
  /(^|[^\p{L}])(?:(?:вр\.?\s*)?и\.?\s?о\.(?:\s|$)|(?:врио|ио|в\.и\.о\.?)(?!\p{L})|(?:временно )?исполняющ\p{L}*(?: обязанност\p{L}*)?|(?:acting|interim)(?!\p{L})|(?:уақытша )?м[іи]ндет[іи]н (?:уақытша )?атқарушы\p{L}*|м\.\s?[ау]\.?(?!\p{L}))/giu;

/** A title without such additions, as a key for similar titles. */
export function plainTitle(text: string): string {
  const { words } = readTitle(text);
  return words.length === 0 ? fold(text) : words.map(({ is }) => is).join(" ");
}

/** Reads the title of a post, without additions. */
export function readTitle(text: string): Title {
  // Notes in brackets add nothing about the post.
  const plain = text.replace(/\([^)]*\)?|\[[^\]]*\]?/gu, " ");
  const post = [...beside, acting].reduce((rest, pattern) => rest.replace(pattern, "$1 "), plain);
  const words = Array.from(post.matchAll(/(-?)([\p{L}\p{M}\p{N}]+)/gu), ([, hyphen, word = ""]) => ({
    text: word,
    is: comparable(word),
    isJoined: hyphen === "-",
  })).filter(({ is }) => /\p{L}/u.test(is));
  return {
    words,
    hasKazakhLetters: /[әғқңөұүһі]/iu.test(post) && /[а-я]/iu.test(post),
    isLatin: words.length > 0 && words.filter(({ is }) => /[a-z]/.test(is)).length * 2 > words.length,
  };
}
