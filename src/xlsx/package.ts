import { BinaryRecords } from "./binary-records";
import { PieceDecoder } from "./decode-pieces";
import { unpack, unpackWhole } from "./unpack";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { attributesOf, type XmlHandler, XmlScanner } from "./xml-scanner";
import { partKey, type ZipMember, zipMembers } from "./zip-members";

/** A reference from one part of a workbook's file to another. */
export type Relationship = {
  readonly id: string;
  /** Last segment of its type: "worksheet", "table". */
  readonly kind: string;
  /** Path of the target part; null if the file does not have it. */
  readonly path: string | null;
};

/** The parts of a workbook's file (OPC package). Paths are case-insensitive. */
export class Package {
  private readonly members: ReadonlyMap<string, ZipMember>;

  constructor(bytes: Uint8Array) {
    const members = new Map<string, ZipMember>();
    for (const member of zipMembers(bytes)) {
      const key = partKey(member.path);
      const twin = members.get(key);
      // Nobody can say which of two different files with one name is meant.
      if (twin && (twin.crc !== member.crc || twin.size !== member.size))
        throw new UnreadableWorkbook("damaged", member.path);
      members.set(key, member);
    }
    this.members = members;
  }

  has(path: string): boolean {
    return this.members.has(partKey(path));
  }

  /**
   * Streams a part to a handler: XML, or the records of a binary workbook reported as XML. Does nothing if the part
   * is missing.
   */
  scan(path: string, handler: XmlHandler): void {
    const member = this.members.get(partKey(path));
    if (!member) return;
    if (isBinary(member.path)) {
      const records = new BinaryRecords(handler);
      unpack(member, (piece) => records.push(piece));
      records.finish();
      return;
    }
    const scanner = new XmlScanner(handler);
    const decoder = new PieceDecoder((text) => scanner.push(text));
    unpack(member, (piece) => decoder.push(piece));
    decoder.finish();
    scanner.finish();
  }

  /** Whole text of a part; empty if the part is missing or binary. */
  text(path: string): string {
    const member = this.members.get(partKey(path));
    let text = "";
    if (!member || isBinary(member.path)) return text;
    const decoder = new PieceDecoder((piece) => (text += piece));
    decoder.push(unpackWhole(member));
    decoder.finish();
    return text;
  }

  /** References of a part to other parts of the file; an empty path means the package itself. */
  relationships(path: string): Relationship[] {
    const found: Relationship[] = [];
    const slash = path.lastIndexOf("/") + 1;
    this.scan(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, {
      open: (name, tag) => {
        if (name !== "Relationship") return;
        const attributes = attributesOf(tag);
        if (attributes.get("TargetMode")?.toLowerCase() === "external") return;
        const type = attributes.get("Type") ?? "";
        found.push({
          id: attributes.get("Id") ?? "",
          kind: type.slice(type.lastIndexOf("/") + 1),
          path: this.resolve(path.slice(0, slash), attributes.get("Target") ?? ""),
        });
      },
      close: ignore,
      text: ignore,
    });
    // Nobody can say which of two parts an id means.
    const paths = new Map(found.map(({ id, path: target }) => [id, target]));
    if (found.some(({ id, path: target }) => paths.get(id) !== target))
      throw new UnreadableWorkbook("damaged", `two parts for one id of ${path}`);
    return found;
  }

  /** Targets are relative to the folder of the part that names them; some programs write them relative to the root. */
  private resolve(folder: string, target: string): string | null {
    const written = target.replaceAll("\\", "/");
    const fromRoot = normalized(written);
    const paths = written.startsWith("/") ? [fromRoot] : [normalized(folder + written), fromRoot];
    return paths.flatMap((path) => [path, decoded(path)]).find((path) => this.has(path)) ?? null;
  }
}

function isBinary(path: string): boolean {
  return /\.bin$/i.test(path);
}

function ignore(): void {
  // Only start tags matter here.
}

function normalized(path: string): string {
  return path
    .split("/")
    .reduce<string[]>((folders, name) => {
      if (name === "..") return folders.slice(0, -1);
      return name === "." || name === "" ? folders : [...folders, name];
    }, [])
    .join("/");
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
