const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * An IIN with a valid check digit for an invented person.
 *
 * Serial numbers whose checksum remains 10 are never issued, so the next serial is used.
 */
export function validIin(birth: string, sex: "m" | "f", serial: number): string {
  const [year = "", month = "", day = ""] = birth.split("-");
  const century = Number(year) < 2000 ? 3 : 5;
  const base = `${year.slice(2)}${month}${day}${String(sex === "m" ? century : century + 1)}${String(serial).padStart(4, "0")}`;
  const control = [firstWeights, secondWeights]
    .map((weights) => checksum(base, weights))
    .find((sum) => sum < 10);
  return control === undefined ? validIin(birth, sex, serial + 1) : `${base}${String(control)}`;
}

function checksum(base: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(base.charAt(index)), 0) % 11;
}
