import { OfficeError } from "./office-error";

/** Accessed by `await`, the console and JSON, never by the add-in's code. */
const HARMLESS = new Set<string | symbol>(["then", "toJSON", "constructor", "toString", "valueOf"]);

const targets = new WeakMap<object, object>();

/** The host object targetOf a strict proxy. */
export function targetOf(seen: object): object | undefined {
  return targets.get(seen);
}

/**
 * The object typed as Office declares it. Accessing a member that this host lacks throws and names it, so that code
 * cannot come to rely on something untested. The only place where host classes are cast to Office's types.
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
