import { readFileSync } from "node:fs";

type Locked = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
};

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

/** The Unicode licence, that of the plural rules, asks for the same as MIT. */
const PERMISSIVE = ["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Unicode-DFS-2016"];

/** Microsoft's terms allow it in add-ins, and it is copied only into builds for closed networks. */
const OTHER_TERMS = ["node_modules/@microsoft/office-js"];

/** The places where a package finds its dependency, nearest first. */
function lookupPlaces(place: string, name: string): string[] {
  const parts = place.split("/node_modules/");
  const nested = parts.map(
    (_, index) => `${parts.slice(0, parts.length - index).join("/node_modules/")}/node_modules/${name}`,
  );
  return [...nested, `node_modules/${name}`];
}

test("the lock file holds the programs of every operating system, not only of the one it was made on", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookupPlaces(place, name).some((candidate) => packages[candidate]))
      .map((name) => `${place} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test("packages come from the public registry", () => {
  const sources = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  expect(sources.filter((source) => !source.startsWith("https://registry.npmjs.org/"))).toEqual([]);
});

test("what is shipped to users is under permissive licences", () => {
  const shipped = Object.entries(packages).filter(
    ([place, { dev, devOptional }]) => place && !dev && !devOptional,
  );
  const others = shipped.filter(
    ([place, { license = "none" }]) => !PERMISSIVE.includes(license) && !OTHER_TERMS.includes(place),
  );
  expect(shipped.length).toBeGreaterThan(10);
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});
