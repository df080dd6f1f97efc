/**
 * Texts that may name Kazakhstan, another state, or none, so the user is asked and nothing is guessed.
 * Cyrillic "КР" is the Kyrgyz Republic or a typo for ҚР; Latin "PK" is Pakistan or a typo for Cyrillic РК; Cyrillic
 * "КАЗ" is the code or short for "казах". "RoK" is the Republic of Korea, and of Kazakhstan in the English of the oil fields. 113 is Kazakhstan in one state database and nothing in ISO 3166. The
 * Republic of China is Taiwan by its own name, where "Республика Китай" may be said of either.
 */
export const textsAsWritten: ReadonlyMap<string, readonly string[]> = new Map([
  ["кр", ["KG", "KZ"]],
  ["pk", ["PK", "KZ"]],
  ["kp", ["KP", "KZ", "KG"]],
  ["каз", ["KZ"]],
  ["rok", ["KR", "KZ"]],
  ["113", ["KZ"]],
  ["китайская республика", ["TW"]],
  ["republic of china", ["TW"]],
]);

/** Names of more than one state, none of which is Kazakhstan. */
export const ambiguousNames: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ["Корея", ["KR", "KP"]],
  ["Korea", ["KR", "KP"]],
  ["Конго", ["CD", "CG"]],
  ["Congo", ["CD", "CG"]],
  ["Виргинские острова", ["VG", "VI"]],
  ["Виргин аралдары", ["VG", "VI"]],
  ["Virgin Islands", ["VG", "VI"]],
  ["Республика Китай", ["CN", "TW"]],
];
