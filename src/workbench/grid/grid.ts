import type { Injector, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** The spreadsheet engine, with or without its user interface. */
export type Grid = { univer: Univer; api: FUniver; injector: Injector };
