/**
 * Copies a text, and tells whether it could. Where the pane may not write to the clipboard, as inside some Offices, the field that
 * holds the text is selected and copied as by hand; where that fails too, it is left selected.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    // The only way where there is no clipboard to write to.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}

/** Offers a text as a file to be saved. Nobody can tell whether the browser around the pane takes it. */
export function saveText(text: string, name: string): void {
  // The mark at its start tells older programs of Windows that it is UTF-8; they end lines in two characters.
  const blob = new Blob([`\uFEFF${text.replaceAll('\n', '\r\n')}`], { type: 'text/plain;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
