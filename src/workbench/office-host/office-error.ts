/** An error with the shape and codes of the Office library. */
export class OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: { code: string; message: string };

  constructor(code: string, message: string) {
    super(message);
    this.name = "RichApi.Error";
    this.code = code;
    this.debugInfo = { code, message };
  }
}

/** The error for reading a property that this host only lets be set. */
export function writeOnly(member: string): OfficeError {
  return new OfficeError("ApiNotFound", `${member} can be set here, not read.`);
}
