// Shipped to the browser when a reader opens a control.

/** Where the result of copying is told: `field` shows the text when the browser refuses. */
export interface Told {
  field: HTMLTextAreaElement;
  status: HTMLElement;
  copied: string;
  refused: string;
}

/**
 * Copies a text and says so. Where the clipboard is refused or absent, shows the text selected in a field and says
 * what to press. Never throws.
 */
export async function copy(text: string, { field, status, copied, refused }: Told): Promise<boolean> {
  // Emptied first: the same words again would not be announced.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = copied;
    return true;
  } catch {
    field.hidden = false;
    field.value = text;
    field.focus();
    field.select();
    status.textContent = refused;
    return false;
  }
}
