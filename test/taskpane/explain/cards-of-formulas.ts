import path from "node:path";
import { formulaCards } from "../../../src/build/formula-cards";
import { readPages } from "../../../src/build/help/read-pages";

/** The formulas as their pages describe them. */
export const cardsOfFormulas = formulaCards(readPages(path.resolve("docs/functions")) ?? []);
