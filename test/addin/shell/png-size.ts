/** Width and height in pixels, from a PNG's own header; throws when it is none. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) throw new Error("Not a PNG.");
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
