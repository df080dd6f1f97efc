import { BinaryRecords } from "./binary-records";
import { PieceDecoder } from "./decode-pieces";
import { unpack, unpackWhole } from "./unpack";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { attributesOf, type XmlHandler, XmlScanner } from "./xml-scanner";
import { partKey, type ZipMember, zipMembers } from "./zip-members";

/** What one part of a workbook's file refers to: another part, by the id and kind of the reference. */
export type Relationship = {
  readonly id: string;
  /** The last word of its type: "worksheet", "table". */
  readonly kind: string;
  /** Path of the part, or null where the file has none there. */
  readonly path: string | null;
};

/** The parts of a workbook's file. Paths are taken without regard to capitals. */
export class Package {
  private readonly members: ReadonlyMap<string, ZipMember>;

  constructor(bytes: Uint8Array) {
    const members = new Map<string, ZipMember>();
    for (const member of zipMembers(bytes)) {
      const key = partKey(member.path);
      const twin = members.get(key);
      // Which of two files of one name is meant, nobody can say.
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
   * Reads a part as it is unpacked: XML, or the records of a binary workbook as the XML they stand for. Nothing where
   * there is no such part.
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

  /** The text of a part as a whole; an empty text where there is no such part, or it is no text. */
  text(path: string): string {
    const member = this.members.get(partKey(path));
    let text = "";
    if (!member || isBinary(member.path)) return text;
    const decoder = new PieceDecoder((piece) => (text += piece));
    decoder.push(unpackWhole(member));
    decoder.finish();
    return text;
  }

  /** What a part refers to inside the file; an empty path means the file as a whole. */
  relationships(path: string): Relationship[] {
    const found: Relationship[] = [];
    const slash = path.lastIndexOf("/") + 1;
    this.scan(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, {
      open: (name, attributes) => {
        if (name !== "Relationship") return;
        const said = attributesOf(attributes);
        if (said.get("TargetMode")?.toLowerCase() === "external") return;
        const type = said.get("Type") ?? "";
        found.push({
          id: said.get("Id") ?? "",
          kind: type.slice(type.lastIndexOf("/") + 1),
          path: this.resolve(path.slice(0, slash), said.get("Target") ?? ""),
        });
      },
      close: ignore,
      text: ignore,
    });
    // Which of two parts an id means, nobody can say.
    const paths = new Map(found.map(({ id, path: target }) => [id, target]));
    if (found.some(({ id, path: target }) => paths.get(id) !== target))
      throw new UnreadableWorkbook("damaged", `two parts for one id of ${path}`);
    return found;
  }

  /** Targets count from the folder of the part that names them; some programs count from the file as a whole. */
  private resolve(folder: string, target: string): string | null {
    const written = target.replaceAll("\\", "/");
    const fromRoot = normalized(written);
    const paths = written.startsWith("/") ? [fromRoot] : [normalized(folder + written), fromRoot];
    return paths.flatMap((path) => [path, decoded(path)]).find((path) => this.has(path)) ?? null;
  }
}

/** Parts of a binary workbook are told by their names, as their texts are by theirs. */
function isBinary(path: string): boolean {
  return /\.bin$/i.test(path);
}

function ignore(): void {
  // Nothing here is of interest.
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
