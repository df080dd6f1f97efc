import { OfficeError } from "./office-error";

/** Asked for by `await`, by the console and by JSON, never by the add-in's code. */
const HARMLESS = new Set<string | symbol>(["then", "toJSON", "constructor", "toString", "valueOf"]);

const targets = new WeakMap<object, object>();

/** The host's own object behind what the add-in's code sees. */
export function behind(seen: object): object | undefined {
  return targets.get(seen);
}

/**
 * The object as Office declares it. Reading or writing a member that this host does not have throws by name, so
 * that code cannot come to rely on something nobody tried. The one place where the host's classes meet the types
 * of Office.
 */
export function strict<T>(object: object, name: string): T {
  const seen = new Proxy(object, {
    get(target, member) {
      if (member in target) {
        const value: unknown = Reflect.get(target, member, target);
        const isMethod = typeof value === "function" && !Object.hasOwn(target, member);
        return isMethod ? (value as (...args: unknown[]) => unknown).bind(target) : value;
      }
      if (typeof member === "symbol" || HARMLESS.has(member)) return undefined;
      throw missing(name, member);
    },
    set(target, member, value) {
      const setter = setterOf(target, member);
      if (!setter) throw missing(name, String(member));
      setter.call(target, value);
      return true;
    },
  });
  targets.set(seen, object);
  return seen as T;
}

function missing(name: string, member: string): OfficeError {
  return new OfficeError("ApiNotFound", `${name}.${member} is not a member this host has.`);
}

function setterOf(target: object, member: string | symbol): ((value: unknown) => void) | undefined {
  for (let owner: object | null = target; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, member);
    if (descriptor) return descriptor.set;
  }
  return undefined;
}
