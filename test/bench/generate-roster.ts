import { validIin } from "../../src/build/samples/valid-iin";

export type Matrix = readonly (readonly (string | number | null)[])[];

const citizenships = [
  "Казахстан",
  "РК",
  "Қазақстан",
  "ҚР",
  "Kazakhstan",
  "KZ",
  "гражданин РК",
  "Республика Казахстан",
];
const foreign = ["Турция", "КНР", "Узбекистан", "Россия", "India"];
const categories = [1, 2, 3, 4, "3", "4", "3 категория", "4-санат"];

/** A roster of so many people with headings; 5 % foreigners, 1 % with something unclear. The same at every run. */
export function generateRoster(people: number, columns: 2 | 6): Matrix {
  const random = randomFrom(people);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const headings =
    columns === 2
      ? ["Гражданство", "Категория"]
      : ["ФИО", "ИИН", "Гражданство", "Категория", "Дата приема", "Дата увольнения"];
  const rows = Array.from({ length: people }, (_, index) => {
    const chance = random();
    const citizenship = chance < 0.05 ? pick(foreign) : chance < 0.06 ? "КР" : pick(citizenships);
    const category = pick(categories);
    if (columns === 2) return [citizenship, category];
    const leave = random() < 0.1 ? 45_000 + Math.floor(random() * 900) : null;
    return [
      `Фамилия${index} Имя`,
      iinOf(index),
      citizenship,
      category,
      42_000 + Math.floor(random() * 3000),
      leave,
    ];
  });
  return [headings, ...rows];
}

/** A different valid IIN for every number up to some millions. */
function iinOf(index: number): string {
  const day = index % 28;
  const month = Math.floor(index / 28) % 12;
  const year = 1960 + (Math.floor(index / 336) % 40);
  const serial = (Math.floor(index / 13_440) * 7) % 9990;
  const birth = [year, month + 1, day + 1].map((part) => String(part).padStart(2, "0")).join("-");
  return validIin(birth, index % 2 ? "m" : "f", serial);
}

/** A small generator of numbers from 0 to 1, so that every run measures the same rows. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
