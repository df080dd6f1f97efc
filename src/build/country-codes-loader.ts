import { countryCodes } from "./country-codes.ts";

/** Turns the codes of countries into their letters in one text and the steps from number to number. */
export default function packedCodes(): string {
  const numbers = countryCodes.map(([, , numeric]) => Number(numeric));
  const letters = countryCodes.map(([alpha2, alpha3]) => alpha2 + alpha3).join("");
  const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
  return `const letters = ${JSON.stringify(letters)};
let number = 0;
export default ${JSON.stringify(steps)}.map((step, index) => {
  const at = 5 * index;
  number += step;
  return [letters.slice(at, at + 2), letters.slice(at + 2, at + 5), String(number).padStart(3, "0")];
});`;
}
