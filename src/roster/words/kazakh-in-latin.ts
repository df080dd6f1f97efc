/** Letters of the Latin alphabets of 2018 and 2021, and the Russian ones as which Kazakh letters are compared. */
const latin = "abdefghijklmnopqrstuvyzış";
const cyrillic = "абдефгхижклмнопкрстувызиш";

/** Letters and words that are Kazakh and no English. */
const kazakh = /[áǵıńóúýäğñöüşūï]|q(?![ut])|(^| )(sanat|lauazym|azamat)/;

/** Whether a folded text is Kazakh in Latin letters: "azamattyǵy", "qazaqstan". */
export function isKazakhInLatin(folded: string): boolean {
  return kazakh.test(folded);
}

/** A folded text in Latin letters in the form in which Kazakh is compared: "qytaı" becomes "кытай". */
export function fromLatin(folded: string): string {
  return folded
    .replace(/sh/g, "ş")
    .replace(/ý/g, "u")
    .normalize("NFD")
    .replace(/s\u0327/g, "ş")
    .replace(/\p{M}+/gu, "")
    .replace(/(?<vowel>[aeouy])[iı]/g, "$<vowel>й")
    .replace(/[a-zış]/g, (letter) => cyrillic.charAt(latin.indexOf(letter)) || letter);
}
