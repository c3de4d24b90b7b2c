import htmlEncodingSniffer from 'html-encoding-sniffer';

/**
 * The letters of a saved page, by its byte order mark, by what it says of itself, or, where it says nothing and is no UTF-8, as
 * browsers take it then. A byte order mark of UTF-8 stays, since offsets count it. Never throws.
 */
export function decodePage(bytes: Uint8Array): string {
  const name = htmlEncodingSniffer(bytes, { defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252' });
  return new TextDecoder(name, { ignoreBOM: name === 'UTF-8' }).decode(bytes);
}

/** The letters of a text in UTF-8, or in UTF-16 with its byte order mark; nothing for bytes that are neither. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const name =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodeText(bytes) !== undefined;
}
