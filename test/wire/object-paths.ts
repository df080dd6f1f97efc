import { HostRange } from "../../src/workbench/office-host/range";
import type { HostRequestContext } from "../../src/workbench/office-host/request-context";
import type { Area } from "../../src/sheet/area";
import type { SheetArea } from "../../src/workbench/office-host/areas";
import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from "./messages";
import { call, type HostObject, lookedUp, part, unknownMember } from "./objects";
import type { References } from "./references";

/** The objects that one message speaks of, by the numbers of their paths. */
export class ObjectPaths {
  private readonly context: HostRequestContext;
  private readonly references: References;
  private readonly paths: Batch["ObjectPaths"];
  private readonly found = new Map<number, HostObject>();

  constructor(context: HostRequestContext, references: References, { ObjectPaths }: Batch) {
    this.context = context;
    this.references = references;
    this.paths = ObjectPaths;
  }

  object(id: number): HostObject {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw unknownMember(`at path ${String(id)}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, where an argument left out at the end is none. */
  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    const given = Arguments.map((value, index) => {
      const path = ReferencedObjectPathIds[index];
      if (typeof path === "number" && path > 0) return this.object(path);
      return value ?? undefined;
    });
    while (given.length > 0 && given.at(-1) === undefined) given.pop();
    return given;
  }

  private follow(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.context.workbook as unknown as HostObject;
      case PATH.reference:
        return this.references.get(path.Name);
      case PATH.property:
        return path.Name === "_Runtime"
          ? (this.context.runtime as unknown as HostObject)
          : part(this.parent(path), path.Name);
      case PATH.indexer:
        return this.called(path, "GetItem");
      case PATH.method:
        return this.pieceOfRange(path) ?? this.called(path, path.Name);
      default:
        throw unknownMember(path.Name);
    }
  }

  private parent({ ParentObjectPathId = 0 }: ObjectPath): HostObject {
    return this.object(ParentObjectPathId);
  }

  private called(path: ObjectPath, sent: string): HostObject {
    return call(this.parent(path), sent, this.arguments(path.ArgumentInfo)) as HostObject;
  }

  /** The client cuts large ranges into pieces by two members that the add-in itself does not call. */
  private pieceOfRange(path: ObjectPath): HostObject | null {
    if (path.Name !== "GetRow" && path.Name !== "GetBoundingRect") return null;
    const whole = this.parent(path);
    const [argument] = this.arguments(path.ArgumentInfo);
    const piece = new HostRange(this.context, () => {
      const { sheet, area } = areaOf(whole);
      return typeof argument === "number"
        ? { sheet, area: { ...area, row: area.row + argument, rows: 1 } }
        : { sheet, area: around(area, areaOf(argument as HostObject).area) };
    });
    return piece.seen as unknown as HostObject;
  }
}

function areaOf(range: HostObject): SheetArea {
  return lookedUp(range)?.lookUp() as SheetArea;
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}
