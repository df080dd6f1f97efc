import { existsSync, readFileSync } from "node:fs";
import { type Element, named } from "./xml";

const OBLIGATORY = ["16", "32", "80"];
const WIDTH_OFFSET = 16;
const HEIGHT_OFFSET = 20;

/** Pictures that are missing, of another size than said, or not offered in the sizes Excel demands. */
export function iconProblems(root: Element, served: string): string[] {
  const sources = new Map(
    named(root, "bt:Images")
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]),
  );
  const listing = (name: string, size: string) =>
    named(root, name).map(({ attributes }) => ({ source: attributes.DefaultValue ?? "", size }));
  const ribbon = named(root, "Icon").flatMap(({ children }) =>
    children.map(({ attributes }) => ({
      source: sources.get(attributes.resid) ?? "",
      size: attributes.size ?? "",
    })),
  );
  const icons = [...listing("IconUrl", "32"), ...listing("HighResolutionIconUrl", "64"), ...ribbon];
  return [
    ...icons.flatMap(({ source, size }) => pictureProblems(source.replace(served, ""), size)),
    ...named(root, "Icon").flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes.size ?? "");
      return OBLIGATORY.filter((size) => !sizes.includes(size)).map(
        (size) => `an icon lacks the size ${size}`,
      );
    }),
  ];
}

function pictureProblems(file: string, size: string): string[] {
  if (!existsSync(file)) return [`there is no picture "${file}"`];
  const png = readFileSync(file);
  const [width, height] = [png.readUInt32BE(WIDTH_OFFSET), png.readUInt32BE(HEIGHT_OFFSET)];
  return `${width} ${height}` === `${size} ${size}`
    ? []
    : [`${file} is ${width}×${height}, not ${size}×${size}`];
}
