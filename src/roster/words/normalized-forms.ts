/** Words around the name of a country: "гр. РК", "ҚР азаматы", "citizen of India". */
const before =
  /^(((гражд?|гражд(ан(ин|ина|ка|ки|ство|ства|е)?)?|гр)( н| нин| ка| во)?|поддан(ный|ная|ство)|азамат|азаматы|азаматтығы|citizens? of|citizenship( of)?|national of|nationality|the) )+/;
const after =
  / (азамат(ы|ша|шасы|тары|т[ыи][гғ]ы)|azamat\p{L}*|citizens?|citizenship|nationals?|nationality|гражд(анин|анка|анство|анства|ане)|поддан(ный|ная|ство))$/u;

/** "Uzbek citizen" names a state, whereas "Uzbek" alone names an ethnicity. */
const englishCitizen = / (citizens|citizenship|nationals?|nationality)$/;

/** The Kazakh genitive before "азаматы": "Ресейдің азаматы", "АҚШ-тың азаматы". */
const kazakhGenitive = / ?[ндт][ыиі][нң]$/;
const adjective = /([сц]к)(?:ий|ая|ие|ого|ой|их)$/;

/**
 * A folded text and its plainer forms without the words around a country's name, the plainest last. `named` keeps the name
 * as written; `inferred` rewrites it, which is good enough for any country but Kazakhstan, whose spellings are listed in
 * full.
 */
export function plainerForms(folded: string): {
  readonly named: readonly string[];
  readonly inferred: readonly string[];
} {
  const bare = folded.replace(before, "").replace(after, "");
  const isCitizen = bare !== folded;
  const isKazakh = / (азамат|azamat)/.test(folded);
  const nominative = isKazakh ? bare.replace(kazakhGenitive, "") : bare;
  return {
    named: distinct([folded, folded.replace(englishCitizen, " citizen"), bare, nominative]),
    inferred: isCitizen ? [bare.replace(adjective, "$1ое")] : [],
  };
}

function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}
