import { areaAddress } from "../sheet/address";
import { areaBetween } from "../sheet/area";

const utf16 = new TextDecoder("utf-16le");

/** Length value that marks a missing text. */
const NO_TEXT = 0xff_ff_ff_ff;

/** Reads the fields of one record of a binary workbook (.xlsb) in order. */
export class BinaryFields {
  private at = 0;

  constructor(private readonly view: DataView) {}

  byte(): number {
    return this.view.getUint8(this.skip(1));
  }

  short(): number {
    return this.view.getUint16(this.skip(2), true);
  }

  /** Three bytes, the size of a style index. */
  style(): number {
    return this.short() + this.byte() * 0x1_00_00;
  }

  number(): number {
    return this.view.getUint32(this.skip(4), true);
  }

  double(): number {
    return this.view.getFloat64(this.skip(8), true);
  }

  /** RkNumber: a four-byte number that is either an integer or the high half of a double, optionally divided by 100. */
  packed(): number {
    const bits = this.view.getInt32(this.skip(4), true);
    const half = new DataView(new ArrayBuffer(8));
    half.setInt32(0, bits & ~3);
    const value = bits & 2 ? bits >> 2 : half.getFloat64(0);
    return bits & 1 ? value / 100 : value;
  }

  /** A length-prefixed text; empty if it is missing. */
  text(): string {
    const length = this.number();
    if (length === NO_TEXT) return "";
    const start = this.skip(2 * length);
    return utf16.decode(new Uint8Array(this.view.buffer, this.view.byteOffset + start, 2 * length));
  }

  /** A rectangle, as an A1 address. */
  area(): string {
    const [top, bottom, left, right] = [this.number(), this.number(), this.number(), this.number()];
    return areaAddress(areaBetween(top, left, bottom, right));
  }

  /** Skips bytes and returns the position where they began. */
  skip(bytes: number): number {
    const start = this.at;
    this.at += bytes;
    if (this.at > this.view.byteLength) throw new RangeError("a record ends too early");
    return start;
  }
}
