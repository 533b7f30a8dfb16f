/** What Node and browsers both have and the plain language library does not declare. */
interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}
interface ByteTransform {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
  readonly readable: { getReader(): ByteReader };
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => Decoder;
declare const DecompressionStream: new (format: 'deflate-raw') => ByteTransform;

export const newDecoder = (label: string, fatal = false): Decoder =>
  new TextDecoder(label, { fatal });

export const newInflater = (): ByteTransform => new DecompressionStream('deflate-raw');
