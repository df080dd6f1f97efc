import { areaAddress } from "../sheet/address";
import { areaBetween } from "../sheet/area";

const utf16 = new TextDecoder("utf-16le");

/** What stands in the place of a length where there is no text. */
const NO_TEXT = 0xff_ff_ff_ff;

/** The fields of one record of a binary workbook, read one after the other. */
export class BinaryFields {
  private at = 0;

  constructor(private readonly view: DataView) {}

  byte(): number {
    return this.view.getUint8(this.skip(1));
  }

  short(): number {
    return this.view.getUint16(this.skip(2), true);
  }

  /** Three bytes, as numbers of styles have. */
  style(): number {
    return this.short() + this.byte() * 0x1_00_00;
  }

  number(): number {
    return this.view.getUint32(this.skip(4), true);
  }

  double(): number {
    return this.view.getFloat64(this.skip(8), true);
  }

  /** A number in four bytes: a whole one, or the first half of another, and perhaps in hundredths. */
  packed(): number {
    const bits = this.view.getInt32(this.skip(4), true);
    const half = new DataView(new ArrayBuffer(8));
    half.setInt32(0, bits & ~3);
    const value = bits & 2 ? bits >> 2 : half.getFloat64(0);
    return bits & 1 ? value / 100 : value;
  }

  /** A text behind its length; an empty one where there is none. */
  text(): string {
    const length = this.number();
    if (length === NO_TEXT) return "";
    const start = this.skip(2 * length);
    return utf16.decode(new Uint8Array(this.view.buffer, this.view.byteOffset + start, 2 * length));
  }

  /** The corners of a rectangle as an address. */
  area(): string {
    const [top, bottom, left, right] = [this.number(), this.number(), this.number(), this.number()];
    return areaAddress(areaBetween(top, left, bottom, right));
  }

  /** Passes over some bytes, and returns where they began. */
  skip(bytes: number): number {
    const start = this.at;
    this.at += bytes;
    if (this.at > this.view.byteLength) throw new RangeError("a record ends too early");
    return start;
  }
}
