type Ending = readonly [ending: RegExp, replacements: readonly string[]];

/** The first ending that fits decides. Adjectives first, since "Южная" is none of the nouns in -а and -я. */
const endings: readonly Ending[] = [
  [/острова$/, ["островов"]],
  [/ая$/, ["ой"]],
  [/(ый|ий|ое)$/, ["ого"]],
  [/ые$/, ["ых"]],
  [/ие$/, ["их"]],
  [/тво$/, ["тва"]],
  [/(?<=[гкхжчшщ])а$/, ["и"]],
  [/а$/, ["ы"]],
  [/я$/, ["и"]],
  [/ь$/, ["и", "я"]],
  [/й$/, ["я"]],
  [/ы$/, ["", "ов"]],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ["а"]],
];

/**
 * The genitives of a folded Russian name, as they follow "гражданин": of its first word alone, of the first two, and
 * so on, because some names stay as they are behind "Республики" and others do not.
 */
export function russianGenitives(folded: string): readonly string[] {
  if (!/^[а-я ]+$/.test(folded)) return [];
  const words = folded.split(" ");
  return words.flatMap((_, last) =>
    declined(words.slice(0, last + 1)).map((beginning) => [...beginning, ...words.slice(last + 1)].join(" ")),
  );
}

/** Every way to decline the words in a row; a word may have two genitives. */
function declined(words: readonly string[]): readonly (readonly string[])[] {
  return words.reduce<readonly (readonly string[])[]>(
    (rows, word) => rows.flatMap((row) => genitives(word).map((form) => [...row, form])),
    [[]],
  );
}

/** The short words between names stay as they are. */
function genitives(word: string): readonly string[] {
  const ending = word.length < 3 ? undefined : endings.find(([pattern]) => pattern.test(word));
  return ending ? ending[1].map((replacement) => word.replace(ending[0], replacement)) : [word];
}
