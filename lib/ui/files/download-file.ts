const KEPT_FOR = 60_000;

/** Saves a content as a file where the browser keeps downloads. Its address is given up a minute later, when saving is over. */
export function downloadFile(content: string | Blob, mimeType: string, name: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${mimeType};charset=utf-8` }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
