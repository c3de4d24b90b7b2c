declare module 'virtual:skills' {
  const skills: import('../core/dictionary/table/packed').PackedDictionary;
  export default skills;
}

declare module 'html-encoding-sniffer' {
  /** The name of a page's encoding: by its byte order mark, by what it says in its first kilobyte, else the one given. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options: { defaultEncoding: string }): string;
}
